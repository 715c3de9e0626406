import { expect, it } from 'vitest';
import { RandomState } from '../../src/random/randomState';
import { CandidateSource } from '../../src/selection/candidateSource';
import { drawnKey } from '../../src/selection/drawRecipe';
import type { SearchSpace } from '../../src/selection/searchSpace';

const space: SearchSpace = {
  text: { minDf: [1, 2, 3] },
  classifiers: [
    { name: 'nearest-alert', options: { kNeighbors: [1, 3] } },
    { name: 'nearest-centroid', options: {} },
  ],
};

it('CandidateSource gives every classifier first, nothing twice, and ends when there is nothing else', () => {
  const source = new CandidateSource(space, new RandomState(0));
  const first = source.next(4, null);
  expect(first.slice(0, 2).map(({ recipe }) => recipe.classifier.name)).toEqual([
    'nearest-alert',
    'nearest-centroid',
  ]);
  const all = [...first, ...source.next(99, first[0])];
  expect(new Set(all.map(({ drawn }) => drawnKey(drawn))).size).toBe(9);
  expect(all.map(({ place }) => place)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(source.next(1, null)).toEqual([]);
});

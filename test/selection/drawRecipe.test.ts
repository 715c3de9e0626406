import { describe, expect, it } from 'vitest';
import { RandomState } from '../../src/random/randomState';
import {
  assertSpace,
  drawAny,
  drawBeside,
  drawnKey,
  firstDrawn,
  recipeOfDrawn,
} from '../../src/selection/drawRecipe';
import type { SearchSpace } from '../../src/selection/searchSpace';

const space: SearchSpace = {
  text: {
    ngramRange: [
      [1, 1],
      [1, 2],
    ],
    signs: [null, [2, 4]],
    minDf: [1, 2],
  },
  classifiers: [
    { name: 'linear-svc', options: { C: [1, 10] }, fixed: { tol: 0.01 } },
    { name: 'nearest-centroid', options: {} },
  ],
};
const first = firstDrawn(space);

describe('drawRecipe', () => {
  it('begins with the first value of everything, for every classifier', () => {
    expect(first.map(recipeOfDrawn)).toEqual([
      {
        vectorizer: { ngramRange: [1, 1], minDf: 1 },
        classifier: { name: 'linear-svc', params: { tol: 0.01, C: 1 } },
      },
      {
        vectorizer: { ngramRange: [1, 1], minDf: 1 },
        classifier: { name: 'nearest-centroid', params: {} },
      },
    ]);
  });

  it('makes a union of words and signs', () => {
    const text = { ngramRange: [1, 2], signs: [2, 4], minDf: 2 };
    expect(recipeOfDrawn({ ...first[0], text }).vectorizer).toEqual({
      union: [
        { name: 'words', ngramRange: [1, 2], minDf: 2 },
        { name: 'signs', analyzer: 'charWb', ngramRange: [2, 4], minDf: 2 },
      ],
    });
  });

  it('draws every point at random', () => {
    const random = new RandomState(1);
    const keys = new Set(Array.from({ length: 200 }, () => drawnKey(drawAny(space, random))));
    expect(keys.size).toBe(8 * 2 + 8);
  });

  it('draws beside a point what differs in one thing', () => {
    const random = new RandomState(2);
    for (let k = 0; k < 50; k++) {
      const beside = drawBeside(first[0], space, random);
      expect(beside.classifier).toBe(first[0].classifier);
      const values = ({ text, options }: typeof beside): string[] =>
        Object.values({ ...text, ...options }).map((value) => JSON.stringify(value));
      const before = values(first[0]);
      expect(values(beside).filter((value, j) => value !== before[j])).toHaveLength(1);
    }
  });

  it('draws samplers too, and changes one at a time', () => {
    const smote = { name: 'smote', params: { onTooFew: 'skip' } };
    const sampled = { ...space, samplers: [null, smote] };
    const random = new RandomState(3);
    const drawn = Array.from({ length: 300 }, () => drawAny(sampled, random));
    expect(new Set(drawn.map(drawnKey)).size).toBe(2 * (8 * 2 + 8));
    expect(drawn.map(recipeOfDrawn).filter(({ sampler }) => sampler === smote).length).toBeGreaterThan(100);
    const [begun] = firstDrawn(sampled);
    expect(recipeOfDrawn(begun)).not.toHaveProperty('sampler');
    const beside = Array.from({ length: 90 }, () => drawBeside(begun, sampled, random));
    const changed = beside.filter(({ sampler }) => sampler !== null);
    expect(changed.length).toBeGreaterThan(10);
    for (const { text, options } of changed)
      expect({ text, options }).toEqual({ text: begun.text, options: begun.options });
  });

  it('has nothing beside a point where nothing can be set', () => {
    const alone = { text: {}, classifiers: [space.classifiers[1]] };
    const [only] = firstDrawn(alone);
    expect(drawBeside(only, alone, new RandomState(0))).toEqual(only);
  });

  it('refuses a space without classifiers or values', () => {
    expect(() => assertSpace({ text: {}, classifiers: [] })).toThrow('no classifiers');
    expect(() => assertSpace({ ...space, samplers: [] })).toThrow('no samplers');
    expect(() => assertSpace({ text: { minDf: 1 as never }, classifiers: space.classifiers })).toThrow(
      'minDf',
    );
  });
});

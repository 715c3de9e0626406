import { expect, it } from 'vitest';
import { type SearchScore, searchGrid } from '../../src/plots/searchGrid';

const results: SearchScore[] = [10, null].flatMap((maxDepth) =>
  [1, 2].flatMap((minSamplesLeaf) =>
    [100, 200].map((nEstimators) => ({
      params: { nEstimators, maxDepth, minSamplesLeaf, criterion: 'gini' },
      meanTestScore: nEstimators / 1000 + (maxDepth ?? 20) / 100 - minSamplesLeaf / 10,
    })),
  ),
);

it('searchGrid lays out every candidate when all that varies has a side', () => {
  const grid = searchGrid(results);
  expect([grid.y, grid.x]).toEqual([['nEstimators'], ['maxDepth', 'minSamplesLeaf']]);
  expect([grid.rows, grid.columns]).toEqual([
    ['100', '200'],
    ['10 / 1', '10 / 2', 'null / 1', 'null / 2'],
  ]);
  expect(grid.scores.flat()).toHaveLength(8);
  expect(grid.hidden).toBe(1);
  expect(grid.best).toMatchObject({
    row: 1,
    column: 2,
    names: ['nEstimators 200', 'maxDepth null', 'minSamplesLeaf 1'],
  });
});

it('searchGrid shows the best of the candidates that share a cell', () => {
  const grid = searchGrid(results, ['maxDepth'], ['minSamplesLeaf']);
  expect(grid.hidden).toBe(2);
  expect(grid.scores[0]![1]).toBeCloseTo(0.3);
});

it('searchGrid leaves a hole where there is no candidate', () => {
  expect(searchGrid(results.slice(0, 7), ['maxDepth', 'minSamplesLeaf']).scores.flat()).toContain(null);
});

it('searchGrid takes one candidate, and parameters with hostile names', () => {
  const grid = searchGrid([{ params: { __proto__x: '<b>' }, meanTestScore: 1 }]);
  expect(grid.hovers[0]![0]).toContain('&lt;b&gt;');
});

it('searchGrid refuses nothing, unequal parameters, unknown names, and scores that are no numbers', () => {
  expect(() => searchGrid([])).toThrow('no candidates to draw');
  expect(() => searchGrid([{ params: {}, meanTestScore: 1 }])).toThrow('has no parameters');
  expect(() => searchGrid([...results, { params: { C: 1 }, meanTestScore: 1 }])).toThrow(
    'candidate 8 has the parameters C, candidate 0 has',
  );
  expect(() => searchGrid(results, ['depth'])).toThrow('unknown parameter depth; there are nEstimators');
  expect(() => searchGrid([{ params: { C: 1 }, meanTestScore: Number.NaN }])).toThrow(
    'the mean score of C 1 is NaN',
  );
});

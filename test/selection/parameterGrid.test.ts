import { expect, it } from 'vitest';
import { parameterGrid } from '../../src/selection/parameterGrid';

it('names are sorted, and the last one changes first', () => {
  expect(parameterGrid({ nEstimators: [1, 2], maxDepth: [null, 5] })).toEqual([
    { maxDepth: null, nEstimators: 1 },
    { maxDepth: null, nEstimators: 2 },
    { maxDepth: 5, nEstimators: 1 },
    { maxDepth: 5, nEstimators: 2 },
  ]);
});

it('several grids follow one another, and an empty grid is one candidate', () => {
  expect(parameterGrid([{ a: [1] }, { b: ['x', 'y'] }])).toEqual([{ a: 1 }, { b: 'x' }, { b: 'y' }]);
  expect(parameterGrid({})).toEqual([{}]);
  expect(parameterGrid([])).toEqual([]);
});

it('refuses an option without values', () => {
  expect(() => parameterGrid({ maxDepth: [] })).toThrow('the grid has no values for "maxDepth"');
  expect(() => parameterGrid({ maxDepth: 3 as unknown as number[] })).toThrow('give an array');
});

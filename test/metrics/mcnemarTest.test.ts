import { expect, it } from 'vitest';
import { mcnemarTest } from '../../src/metrics/mcnemarTest';
import { goldenTests } from './golden';

/** Rows of which `counts` are right with the first only, the second only, both, neither. */
function rows(first: number, second: number, both = 0, neither = 0): [string[], string[], string[]] {
  const kinds = [
    ...Array(first).fill(['a', 'b']),
    ...Array(second).fill(['b', 'a']),
    ...Array(both).fill(['a', 'a']),
    ...Array(neither).fill(['b', 'b']),
  ] as [string, string][];
  return [kinds.map(() => 'a'), kinds.map(([one]) => one), kinds.map(([, two]) => two)];
}

it('mcnemarTest counts who is right where', () => {
  expect(mcnemarTest(...rows(3, 1, 4, 2))).toMatchObject({
    onlyFirst: 3,
    onlySecond: 1,
    both: 4,
    neither: 2,
  });
});

it.each([
  [0, 0, 1],
  [5, 5, 1],
  [1, 0, 1],
  [6, 0, 2 / 64],
  [9, 1, (2 * 11) / 1024],
  [1, 9, (2 * 11) / 1024],
])('of %i against %i the exact binomial test gives p = %f', (first, second, p) => {
  expect(mcnemarTest(...rows(first, second, 3)).pValue).toBeCloseTo(p, 12);
});

it('thousands of rows do not overflow', () => {
  const { pValue } = mcnemarTest(...rows(2100, 2000));
  expect(pValue).toBeGreaterThan(0.1);
  expect(pValue).toBeLessThan(0.13);
});

it('lists of unequal length are refused', () => {
  expect(() => mcnemarTest(['a'], ['a'], [])).toThrow();
});

it.each(goldenTests.mcnemar)(
  '$onlyFirst against $onlySecond is as likely as SciPy says',
  ({ onlyFirst, onlySecond, pValue }) => {
    const found = mcnemarTest(...rows(onlyFirst, onlySecond, 5, 2)).pValue;
    expect(Math.abs(found / pValue - 1)).toBeLessThanOrEqual(1e-12);
  },
);

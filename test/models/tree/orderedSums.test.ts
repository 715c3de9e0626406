import fc from 'fast-check';
import { expect, test } from 'vitest';
import { OrderedSums } from '../../../src/models/tree/orderedSums';

type Row = readonly [code: number, weight: number];

const row: fc.Arbitrary<Row> = fc.tuple(fc.nat(4), fc.constantFrom(0.1, 0.3, 1, 2.5));
const cases = fc.tuple(
  fc.array(row, { minLength: 2, maxLength: 30 }),
  fc.array(fc.nat(29), { minLength: 1, maxLength: 6 }),
);

function sumsOf(rows: readonly Row[]): OrderedSums {
  const codes = Int32Array.from(rows, ([code]) => code);
  const weights = Float64Array.from(rows, ([, weight]) => weight);
  return new OrderedSums({ codes, weights, classCount: 5 }, Int32Array.from(rows.keys()));
}

/** The shares of the classes that have rows. */
function shares(rows: readonly Row[]): number[] {
  const weight = weightOf(rows);
  return [0, 1, 2, 3, 4]
    .map((code) => weightOf(rows.filter((row) => row[0] === code)) / weight)
    .filter((share) => share > 0);
}

function weightOf(rows: readonly Row[]): number {
  return rows.reduce((sum, [, weight]) => sum + weight, 0);
}

const impurities = {
  gini: (rows: readonly Row[]) => 1 - shares(rows).reduce((sum, share) => sum + share * share, 0),
  entropy: (rows: readonly Row[]) => -shares(rows).reduce((sum, share) => sum + share * Math.log2(share), 0),
};

test.each(['gini', 'entropy'] as const)(
  'OrderedSums knows the %s of a node and of both its parts',
  (criterion) => {
    fc.assert(
      fc.property(cases, ([rows, stops]) => {
        const sums = sumsOf(rows);
        const impurity = impurities[criterion];
        sums.enter(0, rows.length);
        expect(sums.nodeImpurity(criterion)).toBeCloseTo(impurity(rows), 10);
        sums.reset();
        const middles = stops.map((stop) => 1 + (stop % (rows.length - 1))).sort((a, b) => a - b);
        for (const middle of middles) {
          sums.moveTo(middle);
          const [left, right] = [rows.slice(0, middle), rows.slice(middle)];
          expect(sums.leftWeight).toBeCloseTo(weightOf(left), 10);
          expect(sums.rightWeight).toBeCloseTo(weightOf(right), 10);
          expect(sums.leftImpurity(criterion)).toBeCloseTo(impurity(left), 9);
          expect(sums.rightImpurity(criterion)).toBeCloseTo(impurity(right), 9);
          const inLeft = weightOf(left) * impurities.entropy(left);
          const inRight = weightOf(right) * impurities.entropy(right);
          expect(sums.entropyEstimate()).toBeCloseTo(-inLeft - inRight, 10);
        }
      }),
    );
  },
);

test('OrderedSums sums from the nearer side: fractions are rounded as in scikit-learn', () => {
  const rows: Row[] = [0.1, 0.2, 0.3, 0.4, 0.5].map((weight) => [0, weight]);
  const sums = sumsOf(rows);
  sums.enter(0, 5);
  sums.reset();
  sums.moveTo(4);
  expect(sums.leftWeight).toBe(0.1 + 0.2 + 0.3 + 0.4 + 0.5 - 0.5);
  sums.reset();
  sums.moveTo(2);
  expect(sums.leftWeight).toBe(0.1 + 0.2);
});

test('OrderedSums names the classes of a part of the rows in ascending order, with their weights', () => {
  const sums = sumsOf([
    [3, 1],
    [2, 0.5],
    [0, 2],
    [2, 1],
    [4, 9],
  ]);
  sums.enter(1, 4);
  const seen: number[][] = [];
  sums.forEachClass((code, weight) => seen.push([code, weight]));
  expect(seen).toEqual([
    [0, 2],
    [2, 1.5],
  ]);
});

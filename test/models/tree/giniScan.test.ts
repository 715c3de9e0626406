import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DenseMatrix } from '../../../src/matrix/denseMatrix';
import type { BestSplit } from '../../../src/models/tree/bestSplit';
import { ClassSums } from '../../../src/models/tree/classSums';
import { movedEntropyProxy } from '../../../src/models/tree/entropy';
import { EntropyScan } from '../../../src/models/tree/entropyScan';
import { giniProxy, scanGini } from '../../../src/models/tree/giniScan';
import { NodeEntries } from '../../../src/models/tree/nodeEntries';
import { prepareColumns } from '../../../src/models/tree/preparedColumns';
import { RowOrder } from '../../../src/models/tree/rowOrder';

const rules = {
  criterion: 'gini',
  splitter: 'best',
  maxFeatures: 1,
  minSamplesLeaf: 2,
  minWeightLeaf: 2,
} as const;

type Row = readonly [value: number, code: number, weight: number];

/** Tries every gap from below, as scikit-learn does. */
function bestOfAll(rows: readonly Row[], proxyOf: (sums: ClassSums) => number): [number, number] {
  const sorted = [...rows].sort((a, b) => a[0] - b[0]);
  let best: [number, number] = [-Infinity, 0];
  for (let left = 2; left <= rows.length - 2; left++) {
    if (sorted[left][0] === sorted[left - 1][0]) continue;
    const sums = sumsOf(sorted);
    sums.move(0, left);
    const isHeavy = sums.movedWeight >= 2 && sums.weight - sums.movedWeight >= 2;
    const proxy = isHeavy ? proxyOf(sums) : -Infinity;
    if (proxy > best[0]) best = [proxy, left];
  }
  return best;
}

function sumsOf(rows: readonly Row[]): ClassSums {
  const weights = Float64Array.from(rows, ([, , weight]) => weight);
  const codes = Int32Array.from(rows, ([, code]) => code);
  const sums = new ClassSums({ codes, weights, classCount: 4 }, new RowOrder(weights));
  sums.enter(0, rows.length);
  return sums;
}

function scan(rows: readonly Row[], criterion: 'gini' | 'entropy'): BestSplit {
  const order = new RowOrder(Float64Array.from(rows, ([, , weight]) => weight));
  const entries = new NodeEntries(prepareColumns(DenseMatrix.fromRows(rows.map(([value]) => [value]))));
  entries.begin(order, 1);
  entries.enter(0, rows.length);
  entries.collect(0, true);
  const best: BestSplit = { proxy: -Infinity, feature: -1, leftCount: 0, lower: 0, upper: 0, ranked: false };
  const sums = sumsOf(rows);
  if (criterion === 'gini') scanGini(entries, sums, rows.length, rules, 0, best);
  else {
    const entropyScan = new EntropyScan(sums.weight);
    entropyScan.enter(sums);
    entropyScan.scan(entries, rows.length, rules, 0, best);
  }
  expect(sums.moved.every((weight) => weight === 0)).toBe(true);
  return best;
}

const row = fc.tuple(
  fc.integer({ min: -3, max: 3 }),
  fc.integer({ min: 0, max: 3 }),
  fc.integer({ min: 1, max: 3 }),
);

describe.each(['gini', 'entropy'] as const)('the scan for the best split by %s', (criterion) => {
  it('finds what trying every gap from below finds', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (rows) => {
        const best = scan(rows, criterion);
        const [proxy, leftCount] = bestOfAll(rows, (sums) =>
          criterion === 'gini'
            ? giniProxy(sums.movedWeight, sums.movedSquares, sums.weight - sums.movedWeight, sums.restSquares)
            : movedEntropyProxy(sums, false, sums.movedWeight),
        );
        expect(best.proxy).toBeCloseTo(proxy, 10);
        expect(best.leftCount).toBe(leftCount);
        if (leftCount > 0) {
          const values = rows.map(([value]) => value).sort((a, b) => a - b);
          expect([best.lower, best.upper]).toEqual([values[leftCount - 1], values[leftCount]]);
        }
      }),
      { numRuns: 300 },
    );
  });
});

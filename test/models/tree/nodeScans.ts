import fc from 'fast-check';
import { expect } from 'vitest';
import { DenseMatrix } from '../../../src/matrix/denseMatrix';
import type { BestSplit } from '../../../src/models/tree/bestSplit';
import { ClassSums } from '../../../src/models/tree/classSums';
import { NodeEntries } from '../../../src/models/tree/nodeEntries';
import { prepareColumns } from '../../../src/models/tree/preparedColumns';
import { RowOrder } from '../../../src/models/tree/rowOrder';
import type { SplitRules } from '../../../src/models/tree/splitter';

export const scanRules: SplitRules = {
  criterion: 'gini',
  splitter: 'best',
  maxFeatures: 1,
  minSamplesLeaf: 2,
  minWeightLeaf: 2,
};

type Row = readonly [value: number, code: number, weight: number];

/** Looks for the best split of a node's one feature, and puts it into `best`. */
export type Scan = (entries: NodeEntries, sums: ClassSums, size: number, best: BestSplit) => void;

const row = fc.tuple(
  fc.integer({ min: -3, max: 3 }),
  fc.integer({ min: 0, max: 3 }),
  fc.integer({ min: 1, max: 3 }),
);

/** The rows, many of them with equal values, on which a scan differs from trying every gap from below; null if none. */
export function rowsScannedWrong(scan: Scan, proxyOf: (sums: ClassSums) => number): unknown {
  const { counterexample } = fc.check(
    fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (rows) => {
      const best = scanned(rows, scan);
      const [proxy, leftCount] = bestOfAll(rows, proxyOf);
      expect(best.proxy).toBeCloseTo(proxy, 10);
      expect(best.leftCount).toBe(leftCount);
      if (leftCount > 0) {
        const values = rows.map(([value]) => value).sort((a, b) => a - b);
        expect([best.lower, best.upper]).toEqual([values[leftCount - 1], values[leftCount]]);
      }
    }),
    { numRuns: 300 },
  );
  return counterexample;
}

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

function scanned(rows: readonly Row[], scan: Scan): BestSplit {
  const order = new RowOrder(Float64Array.from(rows, ([, , weight]) => weight));
  const entries = new NodeEntries(prepareColumns(DenseMatrix.fromRows(rows.map(([value]) => [value]))));
  entries.begin(order, 1);
  entries.enter(0, rows.length);
  entries.collect(0, true);
  const best: BestSplit = { proxy: -Infinity, feature: -1, leftCount: 0, lower: 0, upper: 0, ranked: false };
  const sums = sumsOf(rows);
  scan(entries, sums, rows.length, best);
  expect(sums.moved.every((weight) => weight === 0)).toBe(true);
  return best;
}

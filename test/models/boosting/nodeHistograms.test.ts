import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BinnedRows } from '../../../src/models/boosting/binnedRows';
import {
  type NodeHistogram,
  NodeHistograms,
  type NodeRows,
  PER_BIN,
} from '../../../src/models/boosting/nodeHistograms';
import { type BoostingCase, boostingCase } from './randomBoosting';

function nodeOf(
  { gradients, hessians }: BoostingCase,
  order: Int32Array,
  start: number,
  end: number,
): NodeRows {
  let [gradient, hessian] = [0, 0];
  for (const row of order.subarray(start, end)) {
    gradient += gradients[row];
    hessian += hessians[row];
  }
  return { start, end, count: end - start, gradient, hessian };
}

/** The numbers of the bins that may be read: of open columns, but not the commonest. */
function numbersOf(
  { binStarts, commonBins }: BinnedRows,
  { sums, columns, columnCount }: NodeHistogram,
): number[] {
  const numbers: number[] = [];
  for (const column of columns.subarray(0, columnCount)) {
    for (let bin = binStarts[column]; bin < binStarts[column + 1]; bin++) {
      if (bin === commonBins[column]) continue;
      numbers.push(...sums.subarray(PER_BIN * bin, PER_BIN * (bin + 1)));
    }
  }
  return numbers;
}

test("what is left of a node's histogram is that of the rest, whatever was in the memory before", () => {
  fc.assert(
    fc.property(boostingCase, fc.double({ min: 0.1, max: 0.5, noNaN: true }), (data, share) => {
      const { binned, rules, gradients, hessians } = data;
      const order = Int32Array.from({ length: binned.rows }, (_, i) => i);
      const histograms = new NodeHistograms(binned, rules, order, gradients, hessians);
      const middle = Math.floor(share * binned.rows);
      const root = nodeOf(data, order, 0, binned.rows);
      const [part, rest] = [nodeOf(data, order, 0, middle), nodeOf(data, order, middle, binned.rows)];
      const parent = histograms.ofRoot(root);
      const again = histograms.ofRoot(root);
      const used = histograms.ofPart(parent, rest);
      histograms.giveBack(used);
      histograms.ofPart(parent, part);
      histograms.remove(parent, part, rest);
      const direct = histograms.ofPart(again, rest);
      expect(parent.columns.subarray(0, parent.columnCount)).toEqual(
        direct.columns.subarray(0, direct.columnCount),
      );
      const [left, right] = [numbersOf(binned, parent), numbersOf(binned, direct)];
      left.forEach((number, k) => {
        expect(number).toBeCloseTo(right[k], 6);
      });
    }),
    { numRuns: 100, seed: 2 },
  );
});

test('a part of few entries has no columns to be split in', () => {
  fc.assert(
    fc.property(boostingCase, (data) => {
      const { binned, gradients, hessians } = data;
      const order = Int32Array.from({ length: binned.rows }, (_, i) => i);
      const rules = { ...data.rules, leafRows: 'counted', minSamplesLeaf: 5 } as const;
      const histograms = new NodeHistograms(binned, rules, order, gradients, hessians);
      const part = nodeOf(data, order, 0, 4);
      expect(
        histograms.ofPart(histograms.ofRoot(nodeOf(data, order, 0, binned.rows)), part).columnCount,
      ).toBe(0);
    }),
    { numRuns: 20, seed: 3 },
  );
});

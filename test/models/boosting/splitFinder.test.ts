import fc from 'fast-check';
import { expect, test } from 'vitest';
import { binOfRow } from '../../../src/models/boosting/binnedRows';
import { leafHessian } from '../../../src/models/boosting/leafRules';
import { NodeHistograms } from '../../../src/models/boosting/nodeHistograms';
import { SplitFinder } from '../../../src/models/boosting/splitFinder';
import { type BoostingCase, boostingCase } from './randomBoosting';

const sum = (rows: readonly number[], of: Float32Array): number =>
  rows.reduce((total, row) => total + of[row], 0);

function rootOf({ binned, gradients, hessians }: BoostingCase) {
  const all = Array.from({ length: binned.rows }, (_, i) => i);
  return {
    start: 0,
    end: binned.rows,
    count: binned.rows,
    gradient: sum(all, gradients),
    hessian: sum(all, hessians),
  };
}

/** The highest gain of all thresholds that leave enough on both sides. */
function bestGain(data: BoostingCase): number {
  const { binned, rules, gradients, hessians } = data;
  const root = rootOf(data);
  const score = (rows: number[]): number =>
    sum(rows, gradients) ** 2 / (sum(rows, hessians) + rules.l2Regularization);
  const rows = Array.from({ length: binned.rows }, (_, i) => i);
  const minRows = rules.leafRows === 'counted' ? rules.minSamplesLeaf : 1;
  const minHessian = leafHessian(rules, root);
  let best = 0;
  for (let bin = 0; bin < binned.columnOfBin.length; bin++) {
    const column = binned.columnOfBin[bin];
    const left = rows.filter((row) => binOfRow(binned, row, column) <= bin);
    const right = rows.filter((row) => binOfRow(binned, row, column) > bin);
    if (Math.min(left.length, right.length) < minRows) continue;
    if (Math.min(sum(left, hessians), sum(right, hessians)) < minHessian) continue;
    best = Math.max(best, score(left) + score(right) - score(rows));
  }
  return best;
}

test('SplitFinder finds the split that gains most', () => {
  fc.assert(
    fc.property(boostingCase, (data) => {
      const { binned, rules, gradients, hessians } = data;
      const order = Int32Array.from({ length: binned.rows }, (_, i) => i);
      const root = rootOf(data);
      const histogram = new NodeHistograms(binned, rules, order, gradients, hessians).ofRoot(root);
      const finder = new SplitFinder(binned, rules);
      const best = bestGain(data);
      expect(finder.find(histogram, root)).toBe(best > 0);
      expect(finder.gain).toBeCloseTo(best, 6);
      if (best > 0) expect(binned.columnOfBin[finder.bin]).toBe(finder.column);
    }),
    { numRuns: 200, seed: 1 },
  );
});

import { expect, test } from 'vitest';
import { DenseMatrix } from '../../../src/matrix/denseMatrix';
import { binRows } from '../../../src/models/boosting/binnedRows';
import { type BoostingRows, boost } from '../../../src/models/boosting/boost';
import { startMargins } from '../../../src/models/boosting/boostingLoss';
import { RandomState } from '../../../src/random/randomState';
import { baseRules } from './randomBoosting';

const random = new RandomState(1);
const codes = random.randint(0, 3, 80);
const X = new DenseMatrix(80, 6, random.randomSample(480));
codes.forEach((code, i) => {
  X.row(i)[code] += 0.6;
});

function rowsOf(trainingRows: number): BoostingRows {
  const binned = binRows(X, { ...baseRules, trainingRows });
  return { binned, codes, classCount: 3, weights: new Float64Array(80).fill(1), trainingRows };
}

test('boost grows the same trees in this thread and in several', () => {
  const rules = { ...baseRules, maxIter: 7 };
  const one = boost(rowsOf(80), rules, 1);
  expect(one.iterations).toBe(7);
  expect(one.trees.treeStarts).toHaveLength(22);
  expect(boost(rowsOf(80), rules, 2)).toEqual(one);
  expect(boost(rowsOf(80), rules, 3)).toEqual(one);
});

test('boost does not learn from rows that are held out, and stops by their loss', () => {
  const earlyStopping = { validationFraction: 0.25, nIterNoChange: 2, tol: 0 };
  const rules = { ...baseRules, maxIter: 400, learningRate: 0.5, earlyStopping };
  const { trees, iterations } = boost(rowsOf(60), rules, 1);
  expect(iterations).toBeLessThan(400);
  expect(trees.cover[0]).toBe(60);
  const start = startMargins(codes.subarray(0, 60), new Float64Array(60).fill(1), 3);
  expect(trees.startMargins).toEqual(start);
  expect(boost(rowsOf(60), rules, 2)).toEqual({ trees, iterations });
});

test('boost has nothing to grow for a single class', () => {
  const { trees, iterations } = boost({ ...rowsOf(80), classCount: 1 }, baseRules, 1);
  expect([iterations, trees.outputs, trees.leftChild.length]).toEqual([0, 0, 0]);
});

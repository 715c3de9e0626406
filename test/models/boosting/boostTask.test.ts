import { expect, test } from 'vitest';
import { DenseMatrix } from '../../../src/matrix/denseMatrix';
import { binRows } from '../../../src/models/boosting/binnedRows';
import { type BoostingSetup, createRunner, SYNC_WORDS } from '../../../src/models/boosting/boostTask';
import { baseRules } from './randomBoosting';

test('a thread on its own grows all trees, in the order of iterations and outputs, and moves the margins', () => {
  const X = DenseMatrix.fromRows(Array.from({ length: 30 }, (_, i) => [i % 3, i % 5]));
  const rules = { ...baseRules, maxIter: 4 };
  const setup: BoostingSetup = {
    binned: binRows(X, { ...rules, trainingRows: 24 }),
    data: {
      rows: 30,
      outputs: 3,
      margins: new Float64Array(90),
      codes: Int32Array.from({ length: 30 }, (_, i) => i % 3),
      weights: new Float64Array(30).fill(1),
    },
    trainingRows: 24,
    derivatives: { gradients: new Float32Array(90), hessians: new Float32Array(90) },
    rules,
    parts: 1,
    sync: new Int32Array(new SharedArrayBuffer(4 * SYNC_WORDS)),
  };
  const { trees, starts, iterations, leftChild } = createRunner(setup)(0);
  expect(iterations).toBe(4);
  expect([...trees]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  expect(starts[12]).toBe(leftChild.length);
  // Rows that are held out are like rows to learn from, and get the same margins.
  const { margins } = setup.data;
  for (let k = 0; k < 3; k++) {
    for (let i = 24; i < 30; i++) expect(margins[k * 30 + i]).toBe(margins[k * 30 + (i % 3)]);
    expect(margins[k * 30 + k]).toBeGreaterThan(0);
  }
});

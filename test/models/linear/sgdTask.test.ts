import { expect, it } from 'vitest';
import { createRunner } from '../../../src/models/linear/sgdTask';

it('gives the weights of each class that are not 0', () => {
  const run = createRunner({
    rows: {
      columns: 3,
      indptr: Int32Array.of(0, 1, 2),
      indices: Int32Array.of(0, 2),
      values: Float64Array.of(1, 1),
      weights: Float64Array.of(1, 1),
    },
    codes: Int32Array.of(0, 1),
    ownFactor: Float64Array.of(1, 1),
    restFactor: Float64Array.of(1, 1),
    rules: {
      loss: 'hinge',
      alpha: 0.1,
      fitIntercept: true,
      interceptDecay: 0.01,
      maxIterations: 20,
      tolerance: -Infinity,
      patience: 5,
      shuffle: true,
    },
  });
  const [first, second] = run([
    { code: 0, seed: 1 },
    { code: 1, seed: 1 },
  ]);
  expect([[...first.columns], [...second.columns], first.iterations]).toEqual([[0, 2], [0, 2], 20]);
  expect(first.values[0]).toBeGreaterThan(0);
  expect(first.values[1]).toBeLessThan(0);
  expect(second.values[0]).toBeLessThan(0);
});

import { expect, it } from 'vitest';
import { DenseMatrix } from '../../../src/matrix/denseMatrix';
import { createRunner } from '../../../src/models/linear/oneVsRestTask';
import { packRows } from '../../../src/models/linear/packedRows';

const setup = {
  rows: packRows(
    DenseMatrix.fromRows([
      [1, 0, 0],
      [0, 0, 1],
      [0, 0, 0],
    ]),
  ),
  codes: Int32Array.of(0, 1, 2),
  costs: Float64Array.of(1, 1, 1),
  ownFactor: Float64Array.of(1, 1, 0),
  restFactor: Float64Array.of(1, 1, 1),
  rules: { loss: 'squaredHinge', interceptScaling: 1, tolerance: 1e-8, maxIterations: 1000 } as const,
};

it('tells each class from the others, with the weights that are not 0, by the columns of the matrix', () => {
  const [first, second] = createRunner(setup)([
    { code: 0, seed: 1 },
    { code: 1, seed: 2 },
  ]);
  expect([first.converged, [...first.columns], [...second.columns]]).toEqual([true, [0, 2], [0, 2]]);
  expect(first.values[0]).toBeGreaterThan(0);
  expect(first.values[1]).toBeLessThan(0);
  expect(second.values[0]).toBeCloseTo(first.values[1], 6);
});

it("weighs a class's own rows by its factor: at 0 only the others count", () => {
  const [third] = createRunner(setup)([{ code: 2, seed: 1 }]);
  expect(third.intercept).toBeLessThan(0);
  expect(Math.max(...third.values)).toBeLessThan(0);
});

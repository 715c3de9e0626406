import { expect, it } from 'vitest';
import { DenseMatrix } from '../../../src/matrix/denseMatrix';
import { packRows } from '../../../src/models/linear/packedRows';
import { newProblem } from '../../../src/models/linear/solveBlock';
import { weightsOfDual } from '../../../src/models/linear/weightsOfDual';

it('sums the rows that have a part, and leaves the columns of others exactly 0', () => {
  const rows = packRows(
    DenseMatrix.fromRows([
      [1, 0, 0],
      [1, 2, 0],
      [1, 2, 8],
    ]),
  );
  const problem = newProblem(rows, Int8Array.of(1, -1, -1), Float64Array.of(1, 1, 1), 1);
  problem.dual.set([0.5, 0.25, 0]);
  problem.weights.set([7, 7, 1e-17]);
  const { weights, bias } = weightsOfDual(rows, problem, 2);
  expect([...weights]).toEqual([0.25, -0.5, 0]);
  expect(bias).toBe(0.5);
});

import { expect, it } from 'vitest';
import { DenseMatrix } from '../../../src/matrix/denseMatrix';
import { packRows } from '../../../src/models/linear/packedRows';
import { BLOCK, scoreBlock } from '../../../src/models/linear/scoreBlock';
import { newProblem } from '../../../src/models/linear/solveBlock';

it('scores all rows in each problem, and leaves unused places 0', () => {
  const rows = packRows(
    DenseMatrix.fromRows([
      [1, 2],
      [0, 0],
      [0, 4],
    ]),
  );
  const problems = [1, 2].map((factor) => {
    const problem = newProblem(rows, Int8Array.of(1, -1, 1), Float64Array.of(1, 1, 1), 1);
    // The commonest column has the first number.
    problem.weights.set([10 * factor, factor]);
    problem.bias = 0.5 * factor;
    return problem;
  });
  const room = new Float32Array(2 * BLOCK).fill(9);
  const scores = new Float64Array(3 * BLOCK).fill(9);
  scoreBlock(rows, problems, 2, room, scores);
  expect([...scores.slice(0, 3)]).toEqual([22, 44, 0]);
  expect([...scores.slice(BLOCK, BLOCK + 3)]).toEqual([1, 2, 0]);
  expect([...scores.slice(2 * BLOCK)]).toEqual([41, 82, 0, 0, 0, 0, 0, 0]);
});

import { expect, test } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { buildCosineIndex, unitRows } from '../../src/models/cosineIndex';
import { neighborGraph } from '../../src/partial/neighborGraph';

const graphOf = (rows: number[][], count: number) =>
  neighborGraph(buildCosineIndex(unitRows(DenseMatrix.fromRows(rows))), count);

test('neighborGraph links rows to the most similar others, weighed by the links that lead to each', () => {
  const graph = graphOf(
    [
      [1, 0],
      [1, 0.5],
      [1, 0.9],
      [0, 1],
    ],
    2,
  );
  // 0 -> 1, 1 -> 2, 2 -> 1, 3 -> 2: two links lead to 1, two to 2, none to 0 and 3.
  const root = 1 / Math.sqrt(2);
  const expected = [
    [0, root, 0, 0],
    [0, 0, 0.5, 0],
    [0, 0.5, 0, 0],
    [0, 0, root, 0],
  ];
  graph
    .toDense()
    .toRows()
    .forEach((row, i) => {
      row.forEach((weight, j) => {
        expect(weight).toBeCloseTo(expected[i][j], 12);
      });
    });
});

test('neighborGraph links no row to itself, nor to rows that share nothing', () => {
  const graph = graphOf(
    [
      [1, 0, 0],
      [1, 0, 0],
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 0],
    ],
    3,
  );
  expect([...graph.indptr]).toEqual([0, 2, 4, 6, 6, 6]);
  expect([...graph.indices]).toEqual([1, 2, 0, 2, 0, 1]);
});

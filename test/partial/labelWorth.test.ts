import { expect, test } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { SparseMatrix } from '../../src/matrix/sparseMatrix';
import { unitRows } from '../../src/models/cosineIndex';
import { labelWorth } from '../../src/partial/labelWorth';

const rows = unitRows(
  DenseMatrix.fromRows([
    [1, 0, 0],
    [1, 1, 0],
    [0, 0, 1],
  ]),
);
const none = new SparseMatrix(0, 3, new Int32Array(1), new Int32Array(0), new Float64Array(0));
const equal = new Float64Array(3).fill(0.5);

test('labelWorth is higher where a model is less sure, in whatever unit', () => {
  const worth = labelWorth(rows, none, Float64Array.of(-3, 10, 2));
  expect([...worth]).toEqual([(1 + 0.75) / 2, (0 + 0.75) / 2, (0.5 + 0) / 2]);
});

test('labelWorth is higher where a row is like others', () => {
  const [a, , c] = labelWorth(rows, none, equal);
  expect(a).toBeGreaterThan(c);
});

test('labelWorth is lower where a row is like one that has a label', () => {
  const known = unitRows(DenseMatrix.fromRows([[1, 0, 0]]));
  const [a, b, c] = labelWorth(rows, known, equal);
  expect(a).toBe((0.5 + 0.75 + 0) / 3);
  expect(b).toBe((0.5 + 0.75 + 0.5) / 3);
  expect(c).toBe((0.5 + 0 + 1) / 3);
});

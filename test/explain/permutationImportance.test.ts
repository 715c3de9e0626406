import { expect, test } from 'vitest';
import { permutationImportance } from '../../src/explain/permutationImportance';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { isSparse, type Matrix } from '../../src/matrix/matrix';
import { SparseMatrix } from '../../src/matrix/sparseMatrix';

// Column 1 decides, column 0 is noise, column 2 is empty.
const X = DenseMatrix.fromRows(Array.from({ length: 40 }, (_, i) => [i % 7, i % 2, 0]));
const y = Array.from({ length: 40 }, (_, i) => (i % 2 === 1 ? 'odd' : 'even'));
const model = {
  predict: (rows: Matrix): string[] => {
    const dense = isSparse(rows) ? rows.toDense() : rows;
    return Array.from({ length: rows.rows }, (_, i) => (dense.row(i)[1] === 1 ? 'odd' : 'even'));
  },
};

test('permutationImportance finds the column that decides', () => {
  const importances = permutationImportance(model, X, y, { randomState: 1 });
  expect(importances.map(({ column }) => column)).toEqual([1, 0]);
  expect(importances[0].mean).toBeGreaterThan(0.3);
  expect(importances[0].mean).toBeLessThan(0.7);
  expect(importances[1]).toEqual({ column: 0, mean: 0, deviation: 0 });
});

test('permutationImportance is the same for sparse rows', () => {
  const options = { randomState: 3, nRepeats: 2 };
  expect(permutationImportance(model, SparseMatrix.fromDense(X), y, options)).toEqual(
    permutationImportance(model, X, y, options),
  );
});

test('permutationImportance refuses no rows, unequal lengths and no repeats', () => {
  expect(() => permutationImportance(model, X, ['odd'])).toThrow(/40 rows and y 1 labels/);
  expect(() => permutationImportance(model, new DenseMatrix(0, 3), [])).toThrow(/0 rows/);
  expect(() => permutationImportance(model, X, y, { nRepeats: 0 })).toThrow(/nRepeats is 0/);
});

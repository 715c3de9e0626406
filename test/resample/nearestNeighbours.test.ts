import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { SparseMatrix } from '../../src/matrix/sparseMatrix';
import { nearestNeighbours } from '../../src/resample/nearestNeighbours';

describe('nearestNeighbours', () => {
  it('names the nearest other rows, nearest first, equally near ones by place', () => {
    const X = DenseMatrix.fromRows([[0], [1], [-1], [5]]);
    expect([...nearestNeighbours(X, 2)]).toEqual([1, 2, 0, 2, 0, 1, 1, 0]);
  });

  it('finds the same in sparse rows, and in rows of any width', () => {
    const rows = fc.array(fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 16, maxLength: 16 }), {
      minLength: 4,
      maxLength: 9,
    });
    fc.assert(
      fc.property(rows, (values) => {
        const wide = DenseMatrix.fromRows(values);
        const expected = [...values.keys()].flatMap((i) => nearestByHand(values, i, 3));
        expect([...nearestNeighbours(wide, 3)]).toEqual(expected);
        expect([...nearestNeighbours(SparseMatrix.fromDense(wide), 3)]).toEqual(expected);
        expect([...nearestNeighbours(SparseMatrix.fromDense(wide), 3, 'dense')]).toEqual(expected);
        const narrow = values.map((row) => row.slice(0, 15));
        expect([...nearestNeighbours(DenseMatrix.fromRows(narrow), 3)]).toEqual(
          [...values.keys()].flatMap((i) => nearestByHand(narrow, i, 3)),
        );
        const sparse = SparseMatrix.fromDense(DenseMatrix.fromRows(narrow));
        expect(nearestNeighbours(sparse, 3, 'dense')).toEqual(
          nearestNeighbours(DenseMatrix.fromRows(narrow), 3),
        );
      }),
    );
  });
});

function nearestByHand(rows: readonly (readonly number[])[], i: number, count: number): number[] {
  const distance = (j: number) => rows[i].reduce((sum, value, c) => sum + (value - rows[j][c]) ** 2, 0);
  return [...rows.keys()]
    .filter((j) => j !== i)
    .sort((a, b) => distance(a) - distance(b) || a - b)
    .slice(0, count);
}

import { DenseMatrix } from './denseMatrix';
import { isSparse, type Matrix } from './matrix';

/** The product of a matrix and a narrow dense one: `X.rows` x `thin.columns`. Products with a zero of `X` add nothing. */
export function multiply(X: Matrix, thin: DenseMatrix): DenseMatrix {
  const product = new DenseMatrix(X.rows, thin.columns);
  forEachEntry(X, (i, j, value) => addScaled(product.data, i, thin.data, j, value, thin.columns));
  return product;
}

/** The product of a matrix, transposed, and a narrow dense one: `X.columns` x `thin.columns`. */
export function multiplyFromTransposed(X: Matrix, thin: DenseMatrix): DenseMatrix {
  const product = new DenseMatrix(X.columns, thin.columns);
  forEachEntry(X, (i, j, value) => addScaled(product.data, j, thin.data, i, value, thin.columns));
  return product;
}

function forEachEntry(X: Matrix, visit: (i: number, j: number, value: number) => void): void {
  if (isSparse(X)) {
    for (let i = 0; i < X.rows; i++) {
      for (let k = X.indptr[i]; k < X.indptr[i + 1]; k++) visit(i, X.indices[k], X.data[k]);
    }
    return;
  }
  for (let i = 0, k = 0; i < X.rows; i++) {
    for (let j = 0; j < X.columns; j++, k++) if (X.data[k] !== 0) visit(i, j, X.data[k]);
  }
}

function addScaled(
  target: Float64Array,
  to: number,
  source: Float64Array,
  from: number,
  factor: number,
  width: number,
): void {
  const a = to * width;
  const b = from * width;
  for (let k = 0; k < width; k++) target[a + k] += factor * source[b + k];
}

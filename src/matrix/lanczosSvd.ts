import type { RandomState } from '../random/randomState';
import { DenseMatrix } from './denseMatrix';
import type { Matrix } from './matrix';
import { multiply, multiplyFromTransposed } from './multiply';
import { orthonormalizeRows } from './orthonormalizeRows';
import type { TopComponents } from './randomizedSvd';
import { transposeDense } from './transposeDense';
import { type Eigen, tridiagonalEigen } from './tridiagonalEigen';
import { addScaled, dotProduct, scale } from './vectorOperations';

/** Residuals below this part of the largest eigenvalue are rounding. */
const CONVERGED = 1e-15;

/** A step this much shorter than the largest before it has left the span of what `X` can reach. */
const EXHAUSTED = 1e-12;

/**
 * The largest singular values to working precision, by the Lanczos process with full reorthogonalization on
 * XX' or X'X, whichever is smaller: what scikit-learn has ARPACK do. Signs are arbitrary. When a start vector is
 * exhausted a new one is drawn, so that repeated singular values are found as often as they occur.
 */
export function lanczosSvd(X: Matrix, random: RandomState, count: number): TopComponents {
  const isWide = X.rows < X.columns;
  const size = Math.min(X.rows, X.columns);
  const product = (vector: Float64Array): Float64Array => {
    const thin = new DenseMatrix(size, 1, vector);
    const squared = isWide
      ? multiply(X, multiplyFromTransposed(X, thin))
      : multiplyFromTransposed(X, multiply(X, thin));
    return squared.data;
  };
  const { basis, eigen } = lanczos(product, size, count, random);
  const order = Array.from(eigen.values.keys()).sort((a, b) => eigen.values[b] - eigen.values[a]);
  const vectors = new DenseMatrix(count, size);
  for (let k = 0; k < count; k++) {
    basis.forEach((row, i) => {
      addScaled(vectors.row(k), row, eigen.vectors.get(i, order[k]));
    });
  }
  orthonormalizeRows(vectors);
  const images = (isWide ? multiplyFromTransposed : multiply)(X, transposeDense(vectors));
  const opposite = transposeDense(images);
  const singularValues = Float64Array.from({ length: count }, (_, k) =>
    Math.sqrt(dotProduct(opposite.row(k), opposite.row(k))),
  );
  if (isWide) orthonormalizeRows(opposite);
  return { singularValues, components: isWide ? opposite : vectors };
}

interface Krylov {
  readonly basis: readonly Float64Array[];
  readonly eigen: Eigen;
}

function lanczos(
  product: (vector: Float64Array) => Float64Array,
  size: number,
  count: number,
  random: RandomState,
): Krylov {
  const basis: Float64Array[] = [];
  const alpha: number[] = [];
  const beta: number[] = [];
  let largest = 0;
  let exhausted = false;
  let check = Math.min(size, 2 * count + 20);
  let next = freshVector(basis, size, random);
  for (;;) {
    basis.push(next);
    const image = product(next);
    alpha.push(dotProduct(image, next));
    for (let pass = 0; pass < 2; pass++) {
      for (const row of basis) addScaled(image, row, -dotProduct(image, row));
    }
    const length = Math.sqrt(dotProduct(image, image));
    largest = Math.max(largest, length, alpha[alpha.length - 1]);
    if (basis.length === size) break;
    if (length > EXHAUSTED * largest) {
      beta.push(length);
      scale(image, 1 / length);
      next = image;
    } else {
      // nothing more is reached from this start: the rest, if not null, is reached from another
      const isNull =
        exhausted && beta[beta.length - 1] === 0 && alpha[alpha.length - 1] <= EXHAUSTED * largest;
      if (isNull && basis.length >= count) break;
      exhausted = true;
      beta.push(0);
      next = freshVector(basis, size, random);
    }
    if (basis.length === check && !exhausted) {
      const eigen = tridiagonalEigen(alpha, beta);
      if (isConverged(eigen, count, length)) return { basis, eigen };
      check = Math.ceil(1.3 * check);
    }
  }
  return { basis, eigen: tridiagonalEigen(alpha, beta) };
}

function isConverged({ values, vectors }: Eigen, count: number, residual: number): boolean {
  const n = values.length;
  const order = Array.from(values.keys()).sort((a, b) => values[b] - values[a]);
  return order
    .slice(0, count)
    .every((k) => residual * Math.abs(vectors.get(n - 1, k)) <= CONVERGED * values[order[0]]);
}

/** A random unit vector orthogonal to the basis. */
function freshVector(basis: readonly Float64Array[], size: number, random: RandomState): Float64Array {
  const vector = random.uniform(-1, 1, size);
  for (let pass = 0; pass < 2; pass++) {
    for (const row of basis) addScaled(vector, row, -dotProduct(vector, row));
    scale(vector, 1 / Math.sqrt(dotProduct(vector, vector)));
  }
  return vector;
}

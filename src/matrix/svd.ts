import { DenseMatrix } from './denseMatrix';
import { orthonormalizeRows } from './orthonormalizeRows';
import { transposeDense } from './transposeDense';
import { dotProduct } from './vectorOperations';

const MAX_SWEEPS = 60;

/** A = sum over k of `values[k]` times the outer product of row k of `left` and row k of `right`. */
export interface SingularValues {
  /** Descending, not negative: as many as the smaller side of A. */
  readonly values: Float64Array;
  /** Left singular vectors as rows. */
  readonly left: DenseMatrix;
  /** Right singular vectors as rows. */
  readonly right: DenseMatrix;
}

/**
 * The singular value decomposition, by one-sided Jacobi rotations (Hestenes 1958) after an LQ factorization.
 * Time grows with the cube of the smaller side.
 */
export function svd(A: DenseMatrix): SingularValues {
  if (A.rows > A.columns) {
    const { values, left, right } = svd(transposeDense(A));
    return { values, left: right, right: left };
  }
  const basis = new DenseMatrix(A.rows, A.columns, A.data.slice());
  const { values, left, right } = jacobi(orthonormalizeRows(basis));
  return { values, left, right: combineRows(right, basis) };
}

/** The decomposition of a square matrix. */
function jacobi(square: DenseMatrix): SingularValues {
  const n = square.rows;
  const turned = new DenseMatrix(n, n, square.data.slice());
  const turns = new DenseMatrix(n, n);
  for (let i = 0; i < n; i++) turns.data[i * n + i] = 1;
  let sweeps = 0;
  const rounding = Number.EPSILON * Math.max(n, 10);
  const negligible = rounding ** 2 * dotProduct(square.data, square.data);
  while (sweep(turned, turns, rounding, negligible)) {
    if (++sweeps === MAX_SWEEPS) throw new Error(`no convergence of a ${n} x ${n} SVD in ${sweeps} sweeps`);
  }
  const lengths = Float64Array.from({ length: n }, (_, i) =>
    Math.sqrt(dotProduct(turned.row(i), turned.row(i))),
  );
  const order = Array.from(lengths.keys()).sort((a, b) => lengths[b] - lengths[a] || a - b);
  const right = turned.selectRows(order);
  orthonormalizeRows(right);
  return { values: Float64Array.from(order, (i) => lengths[i]), left: turns.selectRows(order), right };
}

/** Makes every pair of rows orthogonal once; false when all were, but for rows of nothing but rounding. */
function sweep(turned: DenseMatrix, turns: DenseMatrix, rounding: number, negligible: number): boolean {
  let rotated = false;
  for (let i = 0; i < turned.rows - 1; i++) {
    for (let j = i + 1; j < turned.rows; j++) {
      const a = turned.row(i);
      const b = turned.row(j);
      const aa = dotProduct(a, a);
      const bb = dotProduct(b, b);
      if (aa <= negligible || bb <= negligible) continue;
      const ab = dotProduct(a, b);
      if (Math.abs(ab) <= rounding * Math.sqrt(aa) * Math.sqrt(bb)) continue;
      rotated = true;
      const zeta = (bb - aa) / (2 * ab);
      const tangent = (zeta < 0 ? -1 : 1) / (Math.abs(zeta) + Math.hypot(1, zeta));
      const cosine = 1 / Math.hypot(1, tangent);
      rotate(a, b, cosine, cosine * tangent);
      rotate(turns.row(i), turns.row(j), cosine, cosine * tangent);
    }
  }
  return rotated;
}

function rotate(a: Float64Array, b: Float64Array, cosine: number, sine: number): void {
  for (let k = 0; k < a.length; k++) {
    const value = a[k];
    a[k] = cosine * value - sine * b[k];
    b[k] = sine * value + cosine * b[k];
  }
}

/** Weights x rows: each row of the result is the weighted sum of `rows`. */
function combineRows(weights: DenseMatrix, rows: DenseMatrix): DenseMatrix {
  const combined = new DenseMatrix(weights.rows, rows.columns);
  for (let i = 0; i < weights.rows; i++) {
    const target = combined.row(i);
    for (let k = 0; k < rows.rows; k++) {
      const weight = weights.get(i, k);
      const row = rows.row(k);
      for (let j = 0; j < row.length; j++) target[j] += weight * row[j];
    }
  }
  return combined;
}

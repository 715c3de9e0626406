import { DenseMatrix } from './denseMatrix';

const MAX_STEPS = 60;

/** Eigenvalues, and the eigenvectors as columns, in no particular order. */
export interface Eigen {
  readonly values: Float64Array;
  readonly vectors: DenseMatrix;
}

/**
 * The eigenvalues and eigenvectors of a symmetric tridiagonal matrix, by the QL method with implicit shifts
 * (Bowdler, Martin, Reinsch and Wilkinson 1968).
 * @param diagonal - n values
 * @param offDiagonal - n - 1 values, or more, which are left out
 */
export function tridiagonalEigen(diagonal: ArrayLike<number>, offDiagonal: ArrayLike<number>): Eigen {
  const n = diagonal.length;
  let size = 0;
  for (let i = 0; i < n; i++) size = Math.max(size, Math.abs(diagonal[i]));
  for (let i = 0; i < n - 1; i++) size = Math.max(size, Math.abs(offDiagonal[i]));
  const d = new Float64Array(n);
  const e = new Float64Array(n);
  // in units of the largest entry, so that no product over- or underflows
  for (let i = 0; i < n && size > 0; i++) d[i] = diagonal[i] / size;
  for (let i = 0; i < n - 1 && size > 0; i++) e[i] = offDiagonal[i] / size;
  const vectors = new DenseMatrix(n, n);
  for (let i = 0; i < n; i++) vectors.data[i * n + i] = 1;
  for (let l = 0; l < n; l++) {
    let steps = 0;
    for (let m = blockEnd(d, e, l); m !== l; m = blockEnd(d, e, l)) {
      if (++steps > MAX_STEPS) throw new Error(`no convergence of eigenvalue ${l} of ${n}`);
      chase(d, e, l, m, vectors.data, n);
    }
  }
  return { values: d.map((value) => value * size), vectors };
}

/** The last row of the block that starts at `l`: beside it stands a negligible off-diagonal value. */
function blockEnd(d: Float64Array, e: Float64Array, l: number): number {
  let m = l;
  while (m < d.length - 1) {
    const size = Math.abs(d[m]) + Math.abs(d[m + 1]);
    if (Math.abs(e[m]) <= Number.EPSILON * Math.max(size, Number.EPSILON)) break;
    m++;
  }
  return m;
}

/** One implicit QL step on rows `l` to `m`, with Wilkinson's shift. */
function chase(
  d: Float64Array,
  e: Float64Array,
  l: number,
  m: number,
  vectors: Float64Array,
  n: number,
): void {
  const half = (d[l + 1] - d[l]) / (2 * e[l]);
  const root = Math.hypot(half, 1);
  let g = d[m] - d[l] + e[l] / (half + (half < 0 ? -root : root));
  let sine = 1;
  let cosine = 1;
  let p = 0;
  for (let i = m - 1; i >= l; i--) {
    const f = sine * e[i];
    const b = cosine * e[i];
    const r = Math.hypot(f, g);
    e[i + 1] = r;
    if (r === 0) {
      d[i + 1] -= p;
      e[m] = 0;
      return;
    }
    sine = f / r;
    cosine = g / r;
    const shifted = d[i + 1] - p;
    const turn = (d[i] - shifted) * sine + 2 * cosine * b;
    p = sine * turn;
    d[i + 1] = shifted + p;
    g = cosine * turn - b;
    for (let k = 0; k < n; k++) {
      const at = k * n + i;
      const right = vectors[at + 1];
      vectors[at + 1] = sine * vectors[at] + cosine * right;
      vectors[at] = cosine * vectors[at] - sine * right;
    }
  }
  d[l] -= p;
  e[l] = g;
  e[m] = 0;
}

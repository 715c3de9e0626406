import { SparseMatrix, type SparseRow } from '../matrix/sparseMatrix';
import { RandomState } from '../random/randomState';
import type { ColumnContributions } from './columnContributions';

/** The score of one class for each row. */
export type ScoreRows = (rows: SparseMatrix) => Float64Array;

// So many scores are enough for a stable picture; a pair of orders is the least.
const EVALUATIONS = 4000;
const MOST_PAIRS = 16;
const BLOCK = 256;

/**
 * Shapley values of any classifier's score, estimated: columns are put into the empty row one after another, in
 * random orders and in each order's reverse, and what a column changes is its own. They add up exactly, since
 * every order goes from the empty row to the whole; for scores that are sums over columns they are exact.
 *
 * Source: Strumbelj and Kononenko, "Explaining prediction models and individual predictions with feature
 * contributions" (2014).
 *
 * @param score - the class's score of each row
 * @param columns - the width of the rows
 */
export function sampledContributions(score: ScoreRows, row: SparseRow, columns: number): ColumnContributions {
  const { indices } = row;
  const count = indices.length;
  const values = new Float64Array(count);
  const random = new RandomState(0);
  const pairs = Math.min(MOST_PAIRS, Math.max(1, Math.floor(EVALUATIONS / (2 * Math.max(1, count)))));
  const [base] = score(
    new SparseMatrix(1, columns, new Int32Array(2), new Int32Array(0), new Float64Array(0)),
  );
  if (count === 0) return { base, score: base, columns: new Int32Array(0), values };
  for (let pair = 0; pair < pairs; pair++) {
    const order = random.permutation(count);
    addOrder(score, row, columns, order, base, values);
    addOrder(score, row, columns, order.slice().reverse(), base, values);
  }
  const means = values.map((value) => value / (2 * pairs));
  const whole = means.reduce((sum, value) => sum + value, base);
  return { base, score: whole, columns: indices.slice(), values: means };
}

/** Adds what each column changes when the columns come in this order. */
function addOrder(
  score: ScoreRows,
  row: SparseRow,
  columns: number,
  order: ArrayLike<number>,
  base: number,
  values: Float64Array,
): void {
  const isIn = new Uint8Array(order.length);
  let before = base;
  for (let from = 0; from < order.length; from += BLOCK) {
    const to = Math.min(order.length, from + BLOCK);
    const scores = score(growingRows(row, columns, order, from, to, isIn));
    for (let k = from; k < to; k++) {
      values[order[k]] += scores[k - from] - before;
      before = scores[k - from];
    }
  }
}

/** Row `k` has the first `k + 1` columns of the order, for `k` from `from` up to `to`. */
function growingRows(
  row: SparseRow,
  columns: number,
  order: ArrayLike<number>,
  from: number,
  to: number,
  isIn: Uint8Array,
): SparseMatrix {
  const indptr = new Int32Array(to - from + 1);
  for (let k = from; k < to; k++) indptr[k - from + 1] = indptr[k - from] + k + 1;
  const indices = new Int32Array(indptr[to - from]);
  const data = new Float64Array(indices.length);
  let at = 0;
  for (let k = from; k < to; k++) {
    isIn[order[k]] = 1;
    for (let place = 0; place < isIn.length; place++) {
      if (isIn[place] === 0) continue;
      indices[at] = row.indices[place];
      data[at++] = row.values[place];
    }
  }
  return new SparseMatrix(to - from, columns, indptr, indices, data);
}

import type { SparseMatrix } from '../../matrix/sparseMatrix';
import type { Objective } from './lbfgs';
import { softmaxInPlace } from './softmax';

/** Rows with the weight of each, and the classes they are in. */
export interface WeightedRows {
  readonly X: SparseMatrix;
  readonly codes: Int32Array;
  readonly weights: Float64Array;
}

/** How a logistic loss is regularized. */
export interface LogisticRules {
  /** Scores per row: of classes, or 1 where one score tells two classes apart. */
  readonly count: number;
  readonly fitIntercept: boolean;
  /** `C` of scikit-learn. */
  readonly C: number;
}

/**
 * The mean logistic loss of the rows, plus the squared length of the weights over twice `C` times the sum of
 * row weights. A point holds the weights column by column (columns x count), then the intercepts, which are not
 * regularized.
 */
export function logisticLoss(rows: WeightedRows, { count, fitIntercept, C }: LogisticRules): Objective {
  const { X, codes, weights } = rows;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const size = X.columns * count;
  const scores = new Float64Array(count);
  return (point, gradient) => {
    let squares = 0;
    for (let k = 0; k < size; k++) {
      squares += point[k] * point[k];
      gradient[k] = point[k] / (C * total);
    }
    gradient.fill(0, size);
    let loss = 0;
    for (let i = 0; i < X.rows; i++) {
      if (weights[i] === 0) continue;
      if (fitIntercept) scores.set(point.subarray(size));
      else scores.fill(0);
      addProducts(X, i, point, scores);
      const share = weights[i] / total;
      loss += share * lossOfRow(scores, codes[i]);
      for (let c = 0; c < count; c++) scores[c] *= share;
      addToColumns(X, i, scores, gradient);
      if (fitIntercept) for (let c = 0; c < count; c++) gradient[size + c] += scores[c];
    }
    return loss + squares / (2 * C * total);
  };
}

/** The loss of a row; its scores are replaced by their derivatives. */
function lossOfRow(scores: Float64Array, code: number): number {
  if (scores.length === 1) {
    const margin = code === 1 ? scores[0] : -scores[0];
    const miss = 1 / (1 + Math.exp(margin));
    scores[0] = code === 1 ? -miss : miss;
    return margin > 0 ? Math.log1p(Math.exp(-margin)) : Math.log1p(Math.exp(margin)) - margin;
  }
  const own = scores[code];
  const logSum = softmaxInPlace(scores, 0, scores.length);
  scores[code] -= 1;
  return logSum - own;
}

function addProducts(X: SparseMatrix, i: number, point: Float64Array, scores: Float64Array): void {
  const { indptr, indices, data } = X;
  const count = scores.length;
  for (let k = indptr[i]; k < indptr[i + 1]; k++) {
    const value = data[k];
    const base = indices[k] * count;
    for (let c = 0; c < count; c++) scores[c] += value * point[base + c];
  }
}

function addToColumns(X: SparseMatrix, i: number, factors: Float64Array, gradient: Float64Array): void {
  const { indptr, indices, data } = X;
  const count = factors.length;
  for (let k = indptr[i]; k < indptr[i + 1]; k++) {
    const value = data[k];
    const base = indices[k] * count;
    for (let c = 0; c < count; c++) gradient[base + c] += value * factors[c];
  }
}

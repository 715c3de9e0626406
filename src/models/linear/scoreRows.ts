import { DenseMatrix } from '../../matrix/denseMatrix';
import { isSparse, type Matrix } from '../../matrix/matrix';
import type { ClassWeights } from './classWeights';

/** Each row's scores: its products with the weights, plus what each score starts from. Rows x outputs. */
export function scoreRows(X: Matrix, weights: ClassWeights, start: Float64Array): DenseMatrix {
  const { indptr, outputs, values, count } = weights;
  const scores = new DenseMatrix(X.rows, count);
  const { data } = scores;
  for (let i = 0; i < X.rows; i++) {
    const base = i * count;
    data.set(start, base);
    const from = isSparse(X) ? X.indptr[i] : i * X.columns;
    const to = isSparse(X) ? X.indptr[i + 1] : from + X.columns;
    for (let k = from; k < to; k++) {
      const value = X.data[k];
      if (value === 0) continue;
      const j = isSparse(X) ? X.indices[k] : k - from;
      const end = indptr[j + 1];
      let w = indptr[j];
      // A column has each output once, so that four sums need not wait for one another.
      for (const last = end - 3; w < last; w += 4) {
        const p = base + outputs[w];
        const q = base + outputs[w + 1];
        const r = base + outputs[w + 2];
        const s = base + outputs[w + 3];
        const a = data[p] + value * values[w];
        const b = data[q] + value * values[w + 1];
        const c = data[r] + value * values[w + 2];
        const d = data[s] + value * values[w + 3];
        data[p] = a;
        data[q] = b;
        data[r] = c;
        data[s] = d;
      }
      for (; w < end; w++) data[base + outputs[w]] += value * values[w];
    }
  }
  return scores;
}

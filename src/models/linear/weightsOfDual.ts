import type { DualProblem } from './dualDescent';
import type { PackedRows } from './packedRows';

/**
 * The weights and the bias of a solved problem, summed anew from the rows that have a part in them: columns
 * that no such row has are 0 again, where steps back and forth had left a rounding error.
 */
export function weightsOfDual(
  { indptr, indices, values, columnOf }: PackedRows,
  { signs, dual }: DualProblem,
  interceptScaling: number,
): { weights: Float64Array; bias: number } {
  const weights = new Float64Array(columnOf.length);
  let bias = 0;
  for (let i = 0; i < dual.length; i++) {
    if (dual[i] === 0) continue;
    const part = signs[i] * dual[i];
    bias += part * interceptScaling;
    for (let k = indptr[i]; k < indptr[i + 1]; k++) weights[indices[k]] += part * values[k];
  }
  return { weights, bias };
}

import { InputError } from '../errors/inputError';
import { isSparse, type Matrix } from '../matrix/matrix';
import { SparseMatrix } from '../matrix/sparseMatrix';
import { checkRandomState, type RandomSource } from '../random/checkRandomState';
import type { RandomState } from '../random/randomState';

/** Options of {@link permutationImportance}. */
export interface PermutationImportanceOptions {
  /** How often each column is shuffled. Default 5. */
  readonly nRepeats?: number;
  /** A seed, or a generator to draw from. Left out, another one each time. */
  readonly randomState?: RandomSource;
}

/** How much of the accuracy is lost when a column's values are shuffled among the rows. */
export interface ColumnImportance {
  readonly column: number;
  /** Mean and standard deviation of the loss over the repeats. */
  readonly mean: number;
  readonly deviation: number;
}

/**
 * The columns whose values matter for the accuracy on held-out rows, the most important first; columns that are 0
 * in all rows are left out, as shuffling changes nothing in them. Only rows that a shuffle changes are predicted
 * again, so that thousands of sparse columns take seconds.
 *
 * Source: Breiman, "Random Forests" (2001); scikit-learn's `permutation_importance`.
 *
 * @param model - a fitted classifier
 * @param X - rows that it was not trained on
 * @param y - their labels
 * @throws InputError on no rows, unequal lengths, or fewer repeats than one
 */
export function permutationImportance(
  model: { predict(X: Matrix): string[] },
  X: Matrix,
  y: readonly string[],
  { nRepeats = 5, randomState }: PermutationImportanceOptions = {},
): ColumnImportance[] {
  if (X.rows === 0 || X.rows !== y.length) {
    throw new InputError(`X has ${X.rows} rows and y ${y.length} labels: give at least one, as many of each`);
  }
  if (!Number.isInteger(nRepeats) || nRepeats < 1) {
    throw new InputError(`nRepeats is ${nRepeats}: give a whole number from 1`);
  }
  const random = checkRandomState(randomState);
  const rows = isSparse(X) ? X : SparseMatrix.fromDense(X);
  const isRight = model.predict(rows).map((label, i) => label === y[i]);
  const columns = rows.transpose();
  const importances: ColumnImportance[] = [];
  for (let column = 0; column < columns.rows; column++) {
    if (columns.indptr[column] === columns.indptr[column + 1]) continue;
    const losses = Array.from({ length: nRepeats }, () => {
      const { changed, shuffled } = shuffleColumn(rows, columns, column, random);
      const labels = changed.length === 0 ? [] : model.predict(shuffled);
      return labels.reduce((lost, label, k) => {
        const row = changed[k];
        return lost + Number(isRight[row]) - Number(label === y[row]);
      }, 0);
    });
    importances.push({ column, ...meanAndDeviation(losses.map((lost) => lost / X.rows)) });
  }
  return importances.sort((a, b) => b.mean - a.mean || a.column - b.column);
}

interface Shuffled {
  /** The rows whose value changes. */
  readonly changed: Int32Array;
  /** These rows with their new values. */
  readonly shuffled: SparseMatrix;
}

function shuffleColumn(
  rows: SparseMatrix,
  columns: SparseMatrix,
  column: number,
  random: RandomState,
): Shuffled {
  const before = new Float64Array(rows.rows);
  const { indices, values } = columns.row(column);
  for (let k = 0; k < indices.length; k++) before[indices[k]] = values[k];
  const order = random.permutation(rows.rows);
  const changed = Int32Array.from(order.keys()).filter((i) => before[i] !== before[order[i]]);
  const kept = Array.from(changed, (i) => withValue(rows, i, column, before[order[i]]));
  const indptr = new Int32Array(changed.length + 1);
  kept.forEach((row, k) => {
    indptr[k + 1] = indptr[k] + row.length;
  });
  const entries = kept.flat();
  const shuffled = new SparseMatrix(
    changed.length,
    rows.columns,
    indptr,
    Int32Array.from(entries, ([j]) => j),
    Float64Array.from(entries, ([, value]) => value),
  );
  return { changed, shuffled };
}

function withValue(rows: SparseMatrix, i: number, column: number, value: number): [number, number][] {
  const { indices, values } = rows.row(i);
  const entries = Array.from(indices, (j, k): [number, number] => [j, values[k]]).filter(
    ([j]) => j !== column,
  );
  if (value !== 0) entries.push([column, value]);
  return entries.sort((a, b) => a[0] - b[0]);
}

function meanAndDeviation(values: readonly number[]): { mean: number; deviation: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, deviation: Math.sqrt(variance) };
}

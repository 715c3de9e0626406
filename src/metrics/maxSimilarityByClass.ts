import { InputError } from '../errors/inputError';
import { DenseMatrix } from '../matrix/denseMatrix';
import { distinctLabels } from '../ordering/distinctLabels';

/** A score per row and class. */
export interface ClassScores {
  /** The labels of the columns, ascending. */
  readonly classes: readonly string[];
  /** Rows x classes. */
  readonly scores: DenseMatrix;
}

/**
 * Scores each class with the row's highest similarity to a training row of that class, ready for `rocAucScore`.
 * @param similarity - rows x training rows
 * @param yTrain - the label of each training row
 * @throws InputError when there is not one label per column
 */
export function maxSimilarityByClass(similarity: DenseMatrix, yTrain: readonly string[]): ClassScores {
  if (similarity.columns !== yTrain.length) {
    throw new InputError(
      `${similarity.columns} columns of similarities, but ${yTrain.length} training labels`,
    );
  }
  const classes = distinctLabels(yTrain);
  const place = new Map(classes.map((label, index) => [label, index]));
  const column = Int32Array.from(yTrain, (label) => place.get(label)!);
  const scores = new DenseMatrix(similarity.rows, classes.length);
  scores.data.fill(-Infinity);
  for (let i = 0; i < similarity.rows; i++) {
    const from = similarity.row(i);
    const to = scores.row(i);
    for (let k = 0; k < from.length; k++) if (from[k] > to[column[k]]) to[column[k]] = from[k];
  }
  return { classes, scores };
}

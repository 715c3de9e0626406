import { InputError } from '../errors/inputError';
import { DenseMatrix } from '../matrix/denseMatrix';
import { labelPlaces } from './labelPlaces';

/**
 * Labels as 0 and 1: one row per label, one column per class, a row of zeros for a label that is no class. Two
 * classes and at most two distinct labels give one column, 1 for the second class; scikit-learn's
 * `label_binarize`.
 * @throws InputError on no labels, no classes, or a class given twice
 */
export function labelBinarize(y: readonly string[], classes: readonly string[]): DenseMatrix {
  if (y.length === 0) throw new InputError('no labels to binarize');
  if (classes.length === 0) throw new InputError('no classes: give at least one');
  const column = labelPlaces(classes);
  const binary = new Set(y).size <= 2;
  if (binary && classes.length === 1) return new DenseMatrix(y.length, 1);
  if (binary && classes.length === 2) {
    return new DenseMatrix(
      y.length,
      1,
      Float64Array.from(y, (label) => Number(label === classes[1])),
    );
  }
  const indicator = new DenseMatrix(y.length, classes.length);
  for (let i = 0; i < y.length; i++) {
    const j = column.get(y[i]);
    if (j !== undefined) indicator.data[i * classes.length + j] = 1;
  }
  return indicator;
}

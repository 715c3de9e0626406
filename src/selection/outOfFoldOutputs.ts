import { InputError } from '../errors/inputError';
import { DenseMatrix } from '../matrix/denseMatrix';
import type { Matrix } from '../matrix/matrix';
import type { Classifier } from '../models/classifier';
import type { Fold } from './fold';
import { assertPerRow } from './rowCount';
import { selectRows } from './selectRows';
import { type StackMethod, stackOutputs } from './stackOutputs';

/** Rows, labels, and perhaps weights. */
export interface WeightedRows {
  readonly X: Matrix;
  readonly y: readonly string[];
  readonly sampleWeight?: Float64Array;
}

/**
 * The outputs for every row of a classifier that was fitted without it: scikit-learn's `cross_val_predict`. The
 * classifier itself is fitted, fold by fold.
 * @throws InputError when the folds do not test every row once
 */
export function outOfFoldOutputs(
  classifier: Classifier,
  { X, y, sampleWeight }: WeightedRows,
  folds: readonly Fold[],
  method: StackMethod,
  classes: readonly string[],
): DenseMatrix {
  assertPerRow('y', y, X.rows);
  assertPartition(folds, X.rows);
  const outputs = new DenseMatrix(X.rows, method === 'predict' ? 1 : classes.length);
  for (const { train, test } of folds) {
    const weights = sampleWeight && Float64Array.from(train, (row) => sampleWeight[row]);
    classifier.fit(X.selectRows(train), selectRows(y, train), { sampleWeight: weights });
    const held = stackOutputs(classifier, X.selectRows(test), method, classes);
    test.forEach((row, k) => {
      outputs.row(row).set(held.row(k));
    });
  }
  return outputs;
}

function assertPartition(folds: readonly Fold[], rows: number): void {
  const tested = new Uint8Array(rows);
  for (const { test } of folds) for (const row of test) tested[row]++;
  const wrong = tested.findIndex((times) => times !== 1);
  if (wrong < 0) return;
  throw new InputError(
    `the folds test row ${wrong} ${tested[wrong]} times: give folds that test every row once`,
  );
}

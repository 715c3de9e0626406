import { InputError } from '../errors/inputError';
import { DenseMatrix } from '../matrix/denseMatrix';
import { distinctLabels } from '../ordering/distinctLabels';
import { portionOfWork } from '../progress/workShare';
import type { Fold } from '../selection/fold';
import { GroupKFold } from '../selection/groupKFold';
import { KFold } from '../selection/kFold';
import { selectRows } from '../selection/selectRows';
import type { ScoreKind } from './classScores';

/** The scores of training rows, each from a model that had not seen it. */
export interface HeldBackScores {
  /** The numbers of the rows among the training rows, from 0. */
  readonly rows: Int32Array;
  /** Those rows x classes of all rows; -Infinity where a fold's training rows had no such class. */
  readonly scores: DenseMatrix;
  /** The column of each row's first candidate, and whether it is right. */
  readonly first: Int32Array;
  readonly correct: readonly boolean[];
  readonly folds: number;
}

/** How rows are held back. */
export interface HeldBackOptions {
  readonly folds: number;
  /** A group per row that is kept whole. */
  readonly groups?: readonly string[];
  /** All labels that models may give, ascending; those of the rows when left out. */
  readonly classes?: readonly string[];
}

/** What is asked of a fitted model. */
export interface HeldBackModel {
  readonly classes: readonly string[];
  readonly scoreKind: ScoreKind;
  predict(alerts: readonly string[]): string[];
  scores(alerts: readonly string[]): DenseMatrix;
}

/** Trains a new model on a fold's training rows; it is asked of all its test rows, in their order. */
export type PartLearner = (alerts: readonly string[], ids: readonly string[], fold: Fold) => HeldBackModel;

/**
 * Trains on all folds but one, and scores that one, for each. Folds are plain and shuffled, so that a class may be
 * missing from training as it may be in new alerts; groups, where given, stay whole.
 *
 * @param train - trains a new model, vectorizer and all
 * @throws InputError when there are fewer rows or groups than folds
 */
export function outOfFoldScores(
  alerts: readonly string[],
  ids: readonly string[],
  train: PartLearner,
  { folds, groups, classes = distinctLabels(ids) }: HeldBackOptions,
): HeldBackScores {
  const place = new Map(classes.map((id, j) => [id, j]));
  const scores = new DenseMatrix(ids.length, classes.length);
  scores.data.fill(Number.NEGATIVE_INFINITY);
  const first = new Int32Array(ids.length);
  const options = { nSplits: folds, shuffle: true, randomState: 42 };
  if (folds > ids.length) {
    throw new InputError(`${ids.length} alerts are too few for ${folds} folds of calibration: give more`);
  }
  const parts = groups ? new GroupKFold(options).split(ids, ids, groups) : new KFold(options).split(ids);
  for (const [part, fold] of parts.entries()) {
    const { test } = fold;
    const model = portionOfWork(part / folds, (part + 1) / folds, () =>
      train(selectRows(alerts, fold.train), selectRows(ids, fold.train), fold),
    );
    const held = selectRows(alerts, test);
    const given = calibrationScores(model.scores(held), model.scoreKind);
    const columns = model.classes.map((id) => place.get(id)!);
    model.predict(held).forEach((id, k) => {
      const row = scores.row(test[k]);
      given.row(k).forEach((score, j) => {
        row[columns[j]] = score;
      });
      first[test[k]] = place.get(id)!;
    });
  }
  const correct = ids.map((id, i) => classes[first[i]] === id);
  return { rows: Int32Array.from(ids.keys()), scores, first, correct, folds };
}

/** Scores as calibration takes them: probabilities become their logarithms, of which the softmax is they again. */
export function calibrationScores(scores: DenseMatrix, kind: ScoreKind): DenseMatrix {
  if (kind === 'decision') return scores;
  return new DenseMatrix(
    scores.rows,
    scores.columns,
    scores.data.map((p) => Math.log(p)),
  );
}

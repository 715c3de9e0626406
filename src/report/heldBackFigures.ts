import type { Interval } from '../metrics/interval';
import { type PrecisionRecallFscore, precisionRecallFscore } from '../metrics/precisionRecallFscore';
import { wilsonInterval } from '../metrics/wilsonInterval';
import { distinctLabels } from '../ordering/distinctLabels';
import { crossFittedError } from '../tagger/crossFittedError';
import type { HeldBackRow, HeldBackRows } from './heldBackRows';

/** How well alerts were tagged while they were held back. */
export interface HeldBackFigures {
  readonly rows: number;
  readonly hits: number;
  readonly accuracy: number;
  /** Wilson's 95 % interval of the accuracy. */
  readonly interval: Interval;
  /** Per technique, and averaged over those that have alerts. */
  readonly scores: PrecisionRecallFscore;
  /** Null where it is not known how sure the model was. */
  readonly calibration: {
    /** Expected calibration error on rows that the calibration was not fitted on. */
    readonly error: number;
    readonly confidences: readonly number[];
    readonly correct: readonly boolean[];
  } | null;
}

/** The figures of rows held back; techniques that have no labelled alert are in no average. */
export function heldBackFigures({ rows }: HeldBackRows): HeldBackFigures {
  const actual = rows.map((row) => row.actual);
  const predicted = rows.map((row) => row.predicted);
  const correct = rows.map((row) => row.actual === row.predicted);
  const hits = correct.filter(Boolean).length;
  return {
    rows: rows.length,
    hits,
    accuracy: hits / rows.length,
    interval: wilsonInterval(hits, rows.length),
    scores: precisionRecallFscore(actual, predicted, { labels: distinctLabels(actual) }),
    calibration: calibrationOf(rows, correct),
  };
}

function calibrationOf(
  rows: readonly HeldBackRow[],
  correct: readonly boolean[],
): HeldBackFigures['calibration'] {
  const confidences = rows.flatMap(({ confidence }) => confidence ?? []);
  if (confidences.length < rows.length) return null;
  return { error: crossFittedError(confidences, correct), confidences, correct };
}

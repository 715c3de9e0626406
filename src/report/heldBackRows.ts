import type { Attack } from '../attack/attack';
import { AlertTagger } from '../tagger/alertTagger';
import type { TrainingRows } from './trainingRows';

const FOLDS = 5;

/** A labelled alert, and what a model said of it that had not seen it. */
export interface HeldBackRow {
  /** The alert's text; null where it was not kept. */
  readonly alert: string | null;
  /** The line of its file; null where that is not known. */
  readonly line: number | null;
  readonly actual: string;
  readonly predicted: string;
  /** How sure the model was, by a calibration fitted on other rows; null where there is none. */
  readonly confidence: number | null;
}

/** Labelled alerts, each as it was held back from training. */
export interface HeldBackRows {
  /** `model`: recorded while the model was trained; `folds`: measured for the report, by the same recipe. */
  readonly source: 'model' | 'folds';
  readonly folds: number;
  readonly rows: readonly HeldBackRow[];
}

/**
 * What is known of a model on alerts that it had not seen: the record in its file, else cross-validation of its
 * recipe on labelled alerts where a file of them was given. Null where there is neither.
 * @throws InputError when there are fewer alerts than folds
 */
export function heldBackRows(
  tagger: AlertTagger,
  training: TrainingRows | null,
  attack: Attack,
): HeldBackRows | null {
  if (tagger.heldBack) return rowsOf(tagger, training?.isOfModel ? training : null, 'model');
  if (training?.source !== 'file') return null;
  const { estimator, recipe } = tagger;
  const measured = new AlertTagger({ estimator, recipe, keepExamples: false, calibrate: FOLDS });
  const { labelled, ids, columns } = training;
  return rowsOf(measured.fit(labelled.alerts, ids, attack, { columns }), training, 'folds');
}

function rowsOf(
  { heldBack, classes, examples }: AlertTagger,
  training: TrainingRows | null,
  source: HeldBackRows['source'],
): HeldBackRows | null {
  if (!heldBack) return null;
  const { rows, actual, predicted, confidences, folds } = heldBack;
  const { alerts, lines }: Partial<TrainingRows['labelled']> = training?.labelled ?? examples ?? {};
  return {
    source,
    folds,
    rows: Array.from(rows, (row, k) => ({
      alert: alerts?.[row] ?? null,
      line: lines?.[row] ?? null,
      actual: classes[actual[k]],
      predicted: classes[predicted[k]],
      confidence: confidences?.[k] ?? null,
    })),
  };
}

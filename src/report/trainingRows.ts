import { readTaggedAlertTable } from '../alerts/readTaggedAlertTable';
import type { Attack } from '../attack/attack';
import type { ColumnTable } from '../features/columnTable';
import type { AlertTagger } from '../tagger/alertTagger';
import { checkLabels, type LabelledRows } from '../tagger/checkLabels';
import { joinLabelled } from '../tagger/joinLabelled';
import { describeTraining } from '../tagger/trainingData';

/** The labelled alerts behind a report. */
export interface TrainingRows {
  /** Where they come from. */
  readonly source: 'file' | 'model';
  /** As the file has them, or as the model keeps them. */
  readonly labelled: LabelledRows;
  /** The labels to train on: mended as "train" mends them. */
  readonly ids: readonly string[];
  /** What else the file says of each row; undefined where the model's own rows are used. */
  readonly columns?: ColumnTable;
  /** Whether these are the rows that the model learned from, in the same order. */
  readonly isOfModel: boolean;
}

/**
 * The labelled alerts that a model was trained on: those of a file, else those that it keeps; null without either.
 * @throws InputError when the file cannot be read
 */
export async function trainingRows(
  tagger: AlertTagger,
  path: string | undefined,
  attack: Attack,
): Promise<TrainingRows | null> {
  if (path === undefined) {
    const { examples } = tagger;
    return examples && { source: 'model', labelled: examples, ids: examples.ids, isOfModel: true };
  }
  const labelled = await readTaggedAlertTable(path);
  const { ids } = checkLabels(labelled, attack);
  const candidates = [ids, labelled.ids];
  const fitting = candidates.find((labels) => isTrainingData(tagger, labelled.alerts, labels, attack));
  const { columns } = joinLabelled([labelled]);
  return { source: 'file', labelled, ids: fitting ?? ids, columns, isOfModel: fitting !== undefined };
}

function isTrainingData(
  { examples, trainedOn }: AlertTagger,
  alerts: readonly string[],
  ids: readonly string[],
  attack: Attack,
): boolean {
  if (alerts.length !== trainedOn.rows) return false;
  // More rows, without labels of people, change the hash: the rows themselves tell more where they are kept.
  if (examples) return alerts.every((alert, i) => alert === examples.alerts[i] && ids[i] === examples.ids[i]);
  return describeTraining(alerts, ids, attack).sha256 === trainedOn.sha256;
}

import type { AlertTable, TaggedAlertTable } from '../alerts/alertTable';
import type { Attack } from '../attack/attack';
import { boosting } from './boosting';
import { boostingFeatures } from './boostingFeatures';
import { nearestAlert } from './nearestAlert';
import type { Reproduction } from './reproduction';
import { studySplit } from './studySplit';
import { tunedForest } from './tunedForest';

/** What {@link reproduceStudy} takes. */
export interface StudyInput {
  readonly tagged: TaggedAlertTable;
  /** Alerts to tag; null when there are none. */
  readonly untagged: AlertTable | null;
  readonly attack: Attack;
}

/** Options of {@link reproduceStudy}. */
export interface ReproduceOptions {
  /** Whether to leave out the tuned forest and boosting, the slowest steps. Default false. */
  readonly skipForest?: boolean;
}

/** Runs the study's steps in its order, and gives every figure that it printed. */
export function reproduceStudy(
  { tagged, untagged, attack }: StudyInput,
  { skipForest = false }: ReproduceOptions = {},
): Reproduction {
  const split = studySplit(tagged);
  const { train, test } = split;
  const { tagger, figures, reported, proper } = nearestAlert(split, attack);
  const scored = proper.perClass.filter(({ auc }) => !Number.isNaN(auc)).sort((a, b) => b.auc - a.auc);
  return {
    rows: tagged.rows,
    classes: countClasses(tagged.ids),
    train: train.ids.length,
    test: test.ids.length,
    trainClasses: countClasses(train.ids),
    testClasses: countClasses(test.ids),
    nearestAlert: figures,
    aucAsReported: { mean: reported.mean, top5: reported.perClass.slice(0, 5) },
    aucProper: { mean: proper.macro, top5: scored.slice(0, 5) },
    tunedForest: skipForest ? null : tunedForest(split),
    boostingFeatures: boostingFeatures(train.alerts),
    boosting: skipForest ? null : boosting(split),
    autoTagFirst: untagged ? tagger.predict(untagged.alerts.slice(0, 5)) : [],
  };
}

function countClasses(ids: readonly string[]): number {
  return new Set(ids).size;
}

import type { ClassAuc } from '../metrics/rocAucScore';
import type { BoostingFigures } from './boosting';
import type { NearestAlertFigures } from './nearestAlert';
import type { TunedForestFigures } from './tunedForest';

/** A mean over classes, and the five best. */
export interface AucFigures {
  readonly mean: number;
  /** By label, the largest area first. */
  readonly top5: readonly ClassAuc[];
}

/** Every figure of the study, as measured here. */
export interface Reproduction {
  /** Labelled alerts after those without text or id were dropped. */
  readonly rows: number;
  readonly classes: number;
  readonly train: number;
  readonly test: number;
  readonly trainClasses: number;
  readonly testClasses: number;
  readonly nearestAlert: NearestAlertFigures;
  /** As the study computes it, over all test classes: one score for all of them, so no class AUC at all. */
  readonly aucAsReported: AucFigures;
  /** One-vs-rest, over the test classes that were trained on. */
  readonly aucProper: AucFigures;
  /** Null when it was left out. */
  readonly tunedForest: TunedForestFigures | null;
  /** Columns of the boosting cell's vectorizer. */
  readonly boostingFeatures: number;
  /** Null when it was left out. */
  readonly boosting: BoostingFigures | null;
  /** The techniques of the first five untagged alerts; none when there is no file of them. */
  readonly autoTagFirst: readonly string[];
}

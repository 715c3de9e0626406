import type { ColumnTable } from '../features/columnTable';
import type { ExtraSource } from './extraRows';
import type { TaggerRecipe } from './taggerRecipe';

/** Options of {@link AlertTagger}. */
export interface AlertTaggerOptions {
  /** The name of a recipe; `evidence` when left out. */
  readonly estimator?: string;
  /** How alerts become scores; the recipe of that name when left out. */
  readonly recipe?: TaggerRecipe;
  /** Whether the labelled alerts are kept, also in the model file, so that tags can be explained. Default true. */
  readonly keepExamples?: boolean;
  /**
   * Whether `fit` learns by cross-validation how sure tags are: true for 5 folds, or their number. Default: only
   * an `evidence` classifier, which holds rows back anyway. */
  readonly calibrate?: boolean | number;
}

/** What {@link AlertTagger.fit} takes besides alerts and techniques. */
export interface TaggerFitOptions {
  /** A group per alert, a report say, that calibration keeps whole. */
  readonly groups?: readonly string[];
  /** More rows to learn from: never held back, nor kept to explain by. Their weights count where the classifier has any. */
  readonly extra?: ExtraSource;
  /** The other columns of the alerts, for a recipe that reads metadata; an `AlertTable` has them. */
  readonly columns?: ColumnTable;
}

/** What {@link AlertTagger.tag} takes. */
export interface TagOptions {
  /** How many candidates each tag lists; 3 when left out. */
  readonly candidates?: number;
  /**
   * The other columns of the alerts, for a tagger that reads metadata; an `AlertTable` has them. A column that is
   * missing counts as empty, with a warning.
   */
  readonly columns?: ColumnTable;
}

import type { Classifier, ModelJSON } from './classifier';
import type { Params } from './params';

/** How a kind of classifier is built by name. */
export interface EstimatorEntry {
  /** The class, as `toJSON` names it. */
  readonly type: string;
  /** The names of all its options. */
  readonly options: readonly string[];
  /** The option that counts the parts of a `PrefixEstimator`. */
  readonly prefixOption?: string;
  /** A new classifier, not fitted. */
  create(params: Params): Classifier;
  /** The fitted classifier that `toJSON` wrote. */
  fromJSON(json: ModelJSON): Classifier;
}

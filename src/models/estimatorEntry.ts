import type { Matrix } from '../matrix/matrix';
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
  /** Does, once, the part of the work that all fits on the same training rows share. */
  readonly prepareRows?: (X: Matrix) => void;
  /** Set where `fit` refuses rows of different weights. */
  readonly refusesWeights?: true;
  /** A new classifier, not fitted. */
  create(params: Params): Classifier;
  /** The fitted classifier that `toJSON` wrote. */
  fromJSON(json: ModelJSON): Classifier;
}

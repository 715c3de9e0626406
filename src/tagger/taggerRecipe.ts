import type { Params } from '../models/params';
import type { StepSpec } from '../selection/estimatorSpec';
import type { VectorizerChoice } from '../text/vectorizerChoice';

/** A classifier by the name it is registered under, and its options. */
export interface ClassifierChoice {
  readonly name: string;
  readonly params?: Params;
}

/** How a tagger turns an alert into scores, as plain data: words to weights, fewer columns perhaps, a classifier. */
export interface TaggerRecipe {
  /** Options of the `TfidfVectorizer`, or of several side by side. */
  readonly vectorizer: VectorizerChoice;
  /** Columns that a `TruncatedSVD` leaves; all stay when left out. */
  readonly components?: number;
  /** What balances the classes of the training rows: `{ name: 'smote' }`; nothing when left out. */
  readonly sampler?: StepSpec;
  /**
   * Whether the columns `severity`, `source` and `src_ip` are read beside the text; `auto` where cross-validation on
   * the training rows says that they help. An `evidence` classifier cannot. Default false.
   */
  readonly metadata?: boolean | 'auto';
  readonly classifier: ClassifierChoice;
  /** Whether ATT&CK's own texts are learned from too; an `evidence` classifier can. Default false. */
  readonly knowledge?: boolean;
}

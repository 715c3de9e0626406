import type { Params } from '../models/params';
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
  readonly classifier: ClassifierChoice;
  /** Whether ATT&CK's own texts are learned from too; an `evidence` classifier can. Default false. */
  readonly knowledge?: boolean;
}

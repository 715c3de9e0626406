import type { VectorizerChoice } from '../text/vectorizerChoice';
import type { StepSpec } from './estimatorSpec';

/** How texts become labels, as plain data: a vectorizer and a classifier. A tagger's recipe can be one. */
export interface TextRecipe {
  readonly vectorizer: VectorizerChoice;
  /** What balances the classes of the training rows, and of no others; nothing when left out. */
  readonly sampler?: StepSpec;
  readonly classifier: StepSpec;
}

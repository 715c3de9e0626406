import type { Classifier } from './classifier';

/** A classifier whose scores come from another one, its last step. */
interface LeadingClassifier extends Classifier {
  readonly classifier: Classifier;
}

/** The classifier that the scores come from: the last one of a pipeline or a stack, otherwise itself. */
export function scorerOf(model: Classifier): Classifier {
  return 'classifier' in model ? scorerOf((model as LeadingClassifier).classifier) : model;
}

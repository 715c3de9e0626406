import type { Classifier, ModelJSON } from './classifier';
import { entryOfType } from './estimatorLookup';
import { estimators } from './registry';

/**
 * The fitted classifier that `toJSON` wrote, of whichever registered class.
 * @throws InputError when the class is not registered, or the data is not what the class wrote
 */
export function classifierFromJSON(json: ModelJSON): Classifier {
  return entryOfType(estimators, json).fromJSON(json);
}

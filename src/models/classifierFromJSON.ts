import { InputError } from '../errors/inputError';
import type { Classifier, ModelJSON } from './classifier';
import { estimators } from './registry';

/**
 * The fitted classifier that `toJSON` wrote, of whichever registered class.
 * @throws InputError when the class is not registered, or the data is not what the class wrote
 */
export function classifierFromJSON(json: ModelJSON): Classifier {
  const entries = [...estimators.values()];
  const entry = entries.find(({ type }) => type === json?.type);
  if (!entry) {
    const known = entries.map(({ type }) => type).join(', ');
    throw new InputError(`unknown classifier ${JSON.stringify(json?.type)}: this version knows ${known}`);
  }
  return entry.fromJSON(json);
}

import { InputError } from '../errors/inputError';
import type { EstimatorEntry } from './estimatorEntry';

/** The classifiers that the command line, a grid search and a model file can name. */
export const estimators: ReadonlyMap<string, EstimatorEntry> = new Map<string, EstimatorEntry>();

/**
 * The classifier that has this name.
 * @throws InputError listing the names when there is none
 */
export function estimatorNamed(name: string): EstimatorEntry {
  const entry = estimators.get(name);
  if (!entry) {
    throw new InputError(
      `no classifier is called ${JSON.stringify(name)}: there are ${[...estimators.keys()].join(', ')}`,
    );
  }
  return entry;
}

import { InputError } from '../errors/inputError';
import type { ModelJSON } from './classifier';
import type { EstimatorEntry } from './estimatorEntry';

/** Classifiers by the names they are registered under. */
export type EstimatorEntries = ReadonlyMap<string, EstimatorEntry>;

/**
 * The classifier that has this name.
 * @throws InputError listing the names when there is none
 */
export function entryNamed(entries: EstimatorEntries, name: string): EstimatorEntry {
  const entry = entries.get(name);
  if (entry) return entry;
  throw new InputError(
    `no classifier is called ${JSON.stringify(name)}: there are ${[...entries.keys()].join(', ')}`,
  );
}

/**
 * The classifier whose class wrote the data.
 * @throws InputError listing the classes when it is none of them
 */
export function entryOfType(entries: EstimatorEntries, json: ModelJSON): EstimatorEntry {
  const list = [...entries.values()];
  const entry = list.find(({ type }) => type === json?.type);
  if (entry) return entry;
  const known = list.map(({ type }) => type).join(', ');
  throw new InputError(`unknown classifier ${JSON.stringify(json?.type)}: this version knows ${known}`);
}

import type { Classifier, ModelJSON } from './classifier';
import type { EstimatorEntry } from './estimatorEntry';
import type { Params } from './params';

/** A classifier's class, which checks its options itself when it is fitted. */
export interface ClassifierClass {
  new (options: never): Classifier;
  fromJSON(json: ModelJSON): Classifier;
}

/**
 * The entry of a class in the registry.
 *
 * @param type - the class, as `toJSON` names it
 * @param options - the names of all its options
 * @param traits - what else is known of it
 */
export function entryOf(
  type: string,
  Estimator: ClassifierClass,
  options: readonly string[],
  traits: Pick<EstimatorEntry, 'prefixOption' | 'prepareRows' | 'refusesWeights'> = {},
): EstimatorEntry {
  return {
    type,
    options,
    create: (params: Params) => new Estimator(params as never),
    fromJSON: (json) => Estimator.fromJSON(json),
    ...traits,
  };
}

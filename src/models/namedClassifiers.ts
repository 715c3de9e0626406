import { InputError } from '../errors/inputError';
import { checkPartNames } from '../text/partNames';
import type { Classifier, ModelJSON } from './classifier';

/** A classifier and the name that it has inside another one. */
export type NamedClassifier = readonly [name: string, classifier: Classifier];

/** Fitted classifiers and their names as JSON data. */
export function namedToJSON(
  estimators: readonly NamedClassifier[],
): (readonly [name: string, json: ModelJSON])[] {
  return estimators.map(([name, classifier]) => [name, classifier.toJSON()]);
}

/**
 * The classifiers in the JSON data of one that is made of others.
 * @param type - the class that is expected
 * @throws InputError when the data are of another class, or name no classifiers
 */
export function namedFromJSON(
  type: string,
  json: ModelJSON,
  read: (json: ModelJSON) => Classifier,
): NamedClassifier[] {
  if (json?.type !== type) {
    throw new InputError(`expected the data of a ${type}, found ${JSON.stringify(json?.type ?? null)}`);
  }
  const named = json['estimators'] as readonly (readonly [name: string, json: ModelJSON])[];
  checkPartNames(type, 'estimators', named);
  return named.map(([name, part]) => [name, read(part)]);
}

/** @throws InputError when classifiers that were fitted together know different classes */
export function assertSameClasses(type: string, estimators: readonly NamedClassifier[]): void {
  const [[first, { classes }], ...others] = estimators;
  for (const [name, classifier] of others) {
    const isSame = (label: string, k: number): boolean => label === classifier.classes[k];
    if (classifier.classes.length === classes.length && classes.every(isSame)) continue;
    throw new InputError(
      `the ${type}'s ${JSON.stringify(name)} knows other classes than its ${JSON.stringify(first)}: save it again`,
    );
  }
}

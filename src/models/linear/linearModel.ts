import { InputError } from '../../errors/inputError';
import { decodeArray, type EncodedArray, encodeArray } from '../../matrix/encodedArray';
import { compareCodePoints } from '../../ordering/compareCodePoints';
import type { ModelJSON } from '../classifier';
import { type ClassWeights, decodeWeights, encodeWeights } from './classWeights';
import { encodeOptions } from './optionsJson';

/** What a linear classifier learned: each class's score is a sum over the columns. */
export interface LinearModel {
  readonly classes: readonly string[];
  /** One score per class; a single score with two classes, the larger the likelier the second. */
  readonly weights: ClassWeights;
  /** What each score starts from. */
  readonly intercepts: Float64Array;
}

/** How many scores tell so many classes apart. */
export function scoreCount(classes: number): number {
  return classes <= 2 ? 1 : classes;
}

export function linearToJSON(type: string, options: object, model: LinearModel): ModelJSON {
  return {
    type,
    options: encodeOptions(options),
    classes: model.classes,
    weights: encodeWeights(model.weights),
    intercepts: encodeArray(model.intercepts),
  };
}

/**
 * The model that {@link linearToJSON} wrote.
 * @throws InputError when the data is none of this type, or its parts do not fit together
 */
export function linearFromJSON(type: string, json: ModelJSON): LinearModel {
  assertType(type, json);
  const classes = labelsFromJSON(type, json['classes']);
  const weights = decodeWeights(json['weights']);
  const intercepts = decodeArray(json['intercepts'] as EncodedArray, 'float64');
  const count = scoreCount(classes.length);
  const areFinite = intercepts.every((value) => Number.isFinite(value));
  if (weights.count !== count || intercepts.length !== count || !areFinite) {
    throw new InputError(
      `the ${type}'s scores do not fit its ${classes.length} classes: fit and save it again`,
    );
  }
  return { classes, weights, intercepts };
}

/** @throws InputError when the data is of another class */
export function assertType(type: string, json: ModelJSON): void {
  if (json?.type === type) return;
  throw new InputError(`expected the data of a ${type}, found ${JSON.stringify(json?.type ?? null)}`);
}

/**
 * The labels in the data of a model.
 * @throws InputError when they are not an array of texts, in ascending code-point order
 */
export function labelsFromJSON(type: string, labels: unknown): readonly string[] {
  const isFit =
    Array.isArray(labels) &&
    labels.length > 0 &&
    labels.every(
      (label, k) => typeof label === 'string' && (k === 0 || compareCodePoints(labels[k - 1], label) < 0),
    );
  if (!isFit)
    throw new InputError(`the ${type}'s classes are missing or out of order: fit and save it again`);
  return labels as string[];
}

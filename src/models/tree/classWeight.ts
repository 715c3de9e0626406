import { InputError } from '../../errors/inputError';
import type { EncodedLabels } from '../labels';

/** How classes are weighed: all the same total, or by a weight of one's own (1 for labels left out). */
export type ClassWeight = 'balanced' | ReadonlyMap<string, number>;

/**
 * The weight of each row by its class. Balanced weights are rows / (classes * rows of the class), as
 * scikit-learn's `compute_sample_weight`.
 * @throws InputError when a weight is no number of 0 or more, or a label does not occur
 */
export function classWeightOfRows(classWeight: ClassWeight, labels: EncodedLabels): Float64Array {
  const ofClass =
    classWeight === 'balanced'
      ? balancedWeights(labels.codes, labels.classes.length)
      : labels.classes.map((label) => classWeight.get(label) ?? 1);
  if (classWeight !== 'balanced') assertWeights(classWeight, labels.classes);
  return Float64Array.from(labels.codes, (code) => ofClass[code]);
}

/** The balanced weight of each class that occurs among the codes; 0 for the others. */
export function balancedWeights(codes: ArrayLike<number>, classCount: number): Float64Array {
  const counts = new Float64Array(classCount);
  for (let i = 0; i < codes.length; i++) counts[codes[i]]++;
  const occurring = counts.reduce((sum, count) => (count > 0 ? sum + 1 : sum), 0);
  return counts.map((count) => (count > 0 ? codes.length / (occurring * count) : 0));
}

function assertWeights(classWeight: ReadonlyMap<string, number>, classes: readonly string[]): void {
  if (!(classWeight instanceof Map)) {
    throw new InputError(`invalid classWeight: give 'balanced' or a Map from labels to weights`);
  }
  const known = new Set(classes);
  for (const [label, weight] of classWeight) {
    if (!known.has(label)) {
      throw new InputError(`classWeight has a weight for ${JSON.stringify(label)}, which no row has`);
    }
    if (!(weight >= 0 && weight < Infinity)) {
      throw new InputError(`classWeight of ${JSON.stringify(label)} is ${weight}: give 0 or more`);
    }
  }
}

import type { EncodedLabels } from '../labels';
import { type ClassWeight, classWeightOfRows } from '../tree/classWeight';

/**
 * The weight of each class; 1 without `classWeight`.
 * @throws InputError when a weight is no number of 0 or more, or a label does not occur
 */
export function classFactors(classWeight: ClassWeight | null, labels: EncodedLabels): Float64Array {
  const factors = new Float64Array(labels.classes.length).fill(1);
  if (classWeight === null) return factors;
  const ofRows = classWeightOfRows(classWeight, labels);
  for (let i = 0; i < ofRows.length; i++) factors[labels.codes[i]] = ofRows[i];
  return factors;
}

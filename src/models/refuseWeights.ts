import { InputError } from '../errors/inputError';

/**
 * Lets weights through that are all the same, for a classifier that has no use for others.
 * @throws InputError when they differ, are no numbers, or are not one per row
 */
export function refuseWeights(
  classifier: string,
  rows: number,
  sampleWeight: Float64Array | undefined,
): void {
  if (!sampleWeight) return;
  if (sampleWeight.length !== rows) {
    throw new InputError(`X has ${rows} rows, but sampleWeight has ${sampleWeight.length}: leave it out`);
  }
  if (sampleWeight.some((weight) => weight !== sampleWeight[0])) {
    throw new InputError(`${classifier} knows no weights: leave sampleWeight out`);
  }
}

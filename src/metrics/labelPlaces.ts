import { InputError } from '../errors/inputError';

/**
 * The place of each label in the list.
 * @throws InputError when a label is given twice
 */
export function labelPlaces(labels: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  for (let i = 0; i < labels.length; i++) {
    if (places.has(labels[i]))
      throw new InputError(`label "${labels[i]}" is given twice: give each label once`);
    places.set(labels[i], i);
  }
  return places;
}

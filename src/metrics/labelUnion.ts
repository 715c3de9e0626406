import { distinctLabels } from '../ordering/distinctLabels';

/** The distinct labels of all the lists, ascending. */
export function labelUnion(...lists: readonly (readonly string[])[]): string[] {
  return distinctLabels(lists.flat());
}

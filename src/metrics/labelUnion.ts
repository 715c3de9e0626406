/** The distinct labels of all the lists, ascending. */
export function labelUnion(...lists: readonly (readonly string[])[]): string[] {
  const union = new Set<string>();
  for (const labels of lists) for (const label of labels) union.add(label);
  return [...union].sort();
}

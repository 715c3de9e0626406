import { compareCodePoints } from './compareCodePoints';

/** How often each label occurs, by label in code-point order. */
export function countLabels(labels: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return new Map([...counts].sort(([a], [b]) => compareCodePoints(a, b)));
}

import type { ConfusionMatrix } from './confusionMatrix';

/** A true label, the wrong label that rows of it were given, and how many were. */
export interface ConfusedPair {
  readonly actual: string;
  readonly predicted: string;
  readonly count: number;
  /** The part of the true label's rows that was given this wrong label, 0 to 1. */
  readonly share: number;
}

/** The `count` most frequent confusions, the most frequent first, equal ones in the order of the labels. */
export function mostConfused({ labels, counts }: ConfusionMatrix, count = 10): ConfusedPair[] {
  const pairs: ConfusedPair[] = [];
  for (let i = 0; i < labels.length; i++) {
    const row = counts.row(i);
    const total = row.reduce((sum, value) => sum + value, 0);
    for (let j = 0; j < labels.length; j++) {
      if (i === j || row[j] === 0) continue;
      pairs.push({ actual: labels[i], predicted: labels[j], count: row[j], share: row[j] / total });
    }
  }
  return pairs.sort((a, b) => b.count - a.count).slice(0, count);
}

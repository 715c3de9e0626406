import { InputError } from '../errors/inputError';
import type { ConfusionMatrix } from '../metrics/confusionMatrix';
import { mostConfused } from '../metrics/mostConfused';
import { plotText } from './plotText';

/** A confusion matrix cut down to its largest classes, the largest first. */
export interface ConfusionView {
  /** The classes shown, and `other (k)` last when there are more. */
  readonly labels: readonly string[];
  /** How many classes have a row of their own. */
  readonly shown: number;
  /** All alerts, and those on the diagonal, of the whole matrix. */
  readonly total: number;
  readonly right: number;
  /** The most frequent confusion in words, escaped for Plotly, with a leading comma; empty when there is none. */
  readonly worst: string;
  /** One value per cell, row by row; `total` is the sum of the row, at least 1. */
  cells<T>(value: (row: number, column: number, count: number, total: number) => T): T[][];
}

/**
 * Keeps the classes with the most true rows and adds up the others.
 * @throws InputError on a matrix without classes or rows
 */
export function confusionView(confusion: ConfusionMatrix, largest: number): ConfusionView {
  const { labels, counts } = confusion;
  if (counts.rows !== labels.length || counts.columns !== labels.length) {
    throw new InputError(
      `${labels.length} labels need ${labels.length} x ${labels.length} counts, got ${counts.rows} x ${counts.columns}`,
    );
  }
  const rowTotals = labels.map((_, i) => counts.row(i).reduce((sum, count) => sum + count, 0));
  const total = rowTotals.reduce((sum, count) => sum + count, 0);
  if (!(total > 0)) throw new InputError(`a confusion matrix of ${labels.length} labels counts no row`);
  const order = labels.map((_, i) => i).sort((a, b) => rowTotals[b] - rowTotals[a] || a - b);
  // A group of one would hide a class and save nothing.
  const shown = labels.length - largest > 1 ? largest : labels.length;
  const place = new Int32Array(labels.length);
  order.forEach((label, rank) => {
    place[label] = Math.min(rank, shown);
  });
  const names = order.slice(0, shown).map((label) => labels[label]);
  if (shown < labels.length) names.push(`other (${labels.length - shown})`);
  const size = names.length;
  const sums = new Float64Array(size * size);
  const totals = new Float64Array(size);
  let right = 0;
  for (let i = 0; i < labels.length; i++) {
    right += counts.get(i, i);
    totals[place[i]] += rowTotals[i];
    for (let j = 0; j < labels.length; j++) sums[place[i] * size + place[j]] += counts.get(i, j);
  }
  const [worst] = mostConfused(confusion, 1);
  return {
    labels: names,
    shown,
    total,
    right,
    worst: worst
      ? `, most often ${plotText(worst.actual, 30)} was taken for ${plotText(worst.predicted, 30)}`
      : '',
    cells: (value) =>
      names.map((_, i) => names.map((_, j) => value(i, j, sums[i * size + j], totals[i] || 1))),
  };
}

import { SparseMatrix, type SparseRow } from '../matrix/sparseMatrix';
import { type EvidenceChannel, evidenceChannels } from '../models/evidence/evidenceChannels';
import type { EvidenceState } from '../models/evidence/evidenceJson';
import { strongTerms } from '../models/evidence/strongTerms';
import type { EvidenceClassifier } from '../models/evidenceClassifier';
import { type ColumnContributions, fromColumnSums } from './columnContributions';

/**
 * What each column adds to the score of a class that an evidence classifier gives: through the rows that it is
 * nearest to, the rows of the class together, and the linear model, each as much as its channel counts. The base is
 * what the class's number of alerts and the linear model's intercept add.
 *
 * @param code - the class, by its place in `classes`
 */
export function evidenceContributions(
  { evidence }: EvidenceClassifier,
  row: SparseRow,
  code: number,
): ColumnContributions {
  const sums = new Map<number, number>();
  const add = (column: number, value: number): void => {
    sums.set(column, (sums.get(column) ?? 0) + value);
  };
  const strong = strongTerms(row);
  let base = 0;
  evidenceChannels.forEach((channel, f) => {
    const weight = evidence.weights[f];
    if (channel.pooling === 'prior') base += weight * priorValue(channel, evidence, code);
    else if (channel.pooling === 'linear') base += addLinear(evidence, row, code, weight, add);
    else addCosines(channel, evidence, strong, code, weight, add);
  });
  let score = base;
  for (const value of sums.values()) score += value;
  return fromColumnSums(base, score, sums);
}

type Add = (column: number, value: number) => void;

function priorValue({ source }: EvidenceChannel, { labelled }: EvidenceState, code: number): number {
  const count = labelled.counts[code];
  if (source === 'alert') return Math.log1p(count);
  return count === 0 ? 1 : 0;
}

/** Gives what the channel adds besides the columns. A class without alerts has the score of the lowest that has. */
function addLinear(
  { labelled: { linear, linearCodes } }: EvidenceState,
  row: SparseRow,
  code: number,
  weight: number,
  add: Add,
): number {
  const known = linearCodes.indexOf(code);
  const label =
    linear.classes[
      known < 0 ? lowestPlace(linear.decisionFunction(asMatrix(row, linear.weights.columns)).row(0)) : known
    ];
  const coef = linear.coef(label);
  row.indices.forEach((column, k) => {
    if (coef[column] !== 0) add(column, weight * coef[column] * row.values[k]);
  });
  return weight * linear.intercept(label);
}

function addCosines(
  channel: EvidenceChannel,
  { labelled, knowledge, shape }: EvidenceState,
  row: SparseRow,
  code: number,
  weight: number,
  add: Add,
): void {
  const found = labelled.bank.shares(channel, row, code) ?? knowledge?.shares(channel, row, code);
  if (!found) return;
  const end = channel.view === 'words' ? shape.words : shape.columns;
  for (const { place, factor } of found.shares) {
    row.indices.forEach((column, k) => {
      const value = column < end ? found.index.valueAt(place, column) : 0;
      if (value !== 0) add(column, weight * factor * value * row.values[k]);
    });
  }
}

function asMatrix({ indices, values }: SparseRow, columns: number): SparseMatrix {
  return new SparseMatrix(1, columns, Int32Array.of(0, indices.length), indices, values);
}

function lowestPlace(scores: Float64Array): number {
  return scores.reduce((lowest, score, k) => (score < scores[lowest] ? k : lowest), 0);
}

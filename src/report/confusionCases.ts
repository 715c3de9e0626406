import { confusionMatrix } from '../metrics/confusionMatrix';
import { type ConfusedPair, mostConfused } from '../metrics/mostConfused';
import type { HeldBackRow, HeldBackRows } from './heldBackRows';

/** A technique taken for another, and alerts of which that is true. */
export interface ConfusionCase extends ConfusedPair {
  /** The surest mistakes first. */
  readonly examples: readonly HeldBackRow[];
}

/** How many there are. */
export interface ConfusionCasesOptions {
  /** Default 12. */
  readonly pairs?: number;
  /** Alerts per pair. Default 2. */
  readonly examples?: number;
}

/** The most frequent confusions among rows held back, with example alerts. */
export function confusionCases(
  { rows }: HeldBackRows,
  { pairs = 12, examples = 2 }: ConfusionCasesOptions = {},
): ConfusionCase[] {
  const confusion = confusionMatrix(
    rows.map(({ actual }) => actual),
    rows.map(({ predicted }) => predicted),
  );
  return mostConfused(confusion, pairs).map((pair) => ({
    ...pair,
    examples: surest(
      rows.filter(({ actual, predicted }) => actual === pair.actual && predicted === pair.predicted),
    ).slice(0, examples),
  }));
}

/** Labels that a model, which had not seen them, surely contradicts: the label may be what is wrong. */
export function contradictedLabels(
  { rows }: HeldBackRows,
  { least = 0.9, count = 10 }: { readonly least?: number; readonly count?: number } = {},
): { readonly total: number; readonly surest: readonly HeldBackRow[] } {
  const found = rows.filter(
    ({ actual, predicted, confidence }) => actual !== predicted && confidence !== null && confidence >= least,
  );
  return { total: found.length, surest: surest(found).slice(0, count) };
}

function surest(rows: readonly HeldBackRow[]): HeldBackRow[] {
  return [...rows].sort((a, b) => (b.confidence ?? 0) - (a.confidence ?? 0));
}

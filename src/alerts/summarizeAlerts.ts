import { countLabels } from '../ordering/countLabels';
import type { TaggedAlertTable } from './alertTable';

/** A class of a table and how many rows it has. */
export interface ClassCount {
  readonly id: string;
  readonly rows: number;
}

/** An alert text that occurs more than once, with the ids that its rows have. */
export interface RepeatedAlert {
  readonly alert: string;
  readonly rows: number;
  /** The distinct ids, in the order of their first row. */
  readonly ids: readonly string[];
}

/** What a tagged table holds. */
export interface AlertSummary {
  readonly rows: number;
  /** Rows that were left out in reading. */
  readonly dropped: number;
  readonly classes: number;
  /** Every class, the largest first, equals by id. */
  readonly classCounts: readonly ClassCount[];
  /** The ids that have one row only, ascending: no split can have them on both sides. */
  readonly singletons: readonly string[];
  /** Texts that occur more than once, the most frequent first: a split may put copies on both sides. */
  readonly repeated: readonly RepeatedAlert[];
  /** Those of `repeated` with more than one id: no model can get all of their rows right. */
  readonly conflicting: readonly RepeatedAlert[];
  /** Lengths of the alerts in UTF-16 units. */
  readonly lengths: LengthQuantiles;
}

/** Quantiles of the alerts' lengths, interpolated linearly as NumPy's `quantile` does by default. */
export interface LengthQuantiles {
  readonly min: number;
  readonly q25: number;
  readonly median: number;
  readonly q75: number;
  readonly max: number;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function lengthQuantiles(alerts: readonly string[]): LengthQuantiles {
  const lengths = Int32Array.from(alerts, (alert) => alert.length).sort();
  const quantile = (q: number): number => {
    const place = q * (lengths.length - 1);
    const below = lengths[Math.floor(place)]!;
    const above = lengths[Math.ceil(place)]!;
    return below + (above - below) * (place - Math.floor(place));
  };
  return {
    min: quantile(0),
    q25: quantile(0.25),
    median: quantile(0.5),
    q75: quantile(0.75),
    max: quantile(1),
  };
}

function countClasses(ids: readonly string[]): ClassCount[] {
  return Array.from(countLabels(ids), ([id, rows]) => ({ id, rows })).sort(
    (a, b) => b.rows - a.rows || compareText(a.id, b.id),
  );
}

function repeatedAlerts({ alerts, ids }: TaggedAlertTable): RepeatedAlert[] {
  const idsOf = new Map<string, string[]>();
  alerts.forEach((alert, i) => {
    const found = idsOf.get(alert);
    if (found) found.push(ids[i]!);
    else idsOf.set(alert, [ids[i]!]);
  });
  return Array.from(idsOf, ([alert, all]) => ({ alert, rows: all.length, ids: [...new Set(all)] }))
    .filter(({ rows }) => rows > 1)
    .sort((a, b) => b.rows - a.rows);
}

/** Counts what a table holds: rows, classes, repeated texts, conflicting labels, lengths. */
export function summarizeAlerts(table: TaggedAlertTable): AlertSummary {
  const classCounts = countClasses(table.ids);
  const repeated = repeatedAlerts(table);
  return {
    rows: table.rows,
    dropped: table.dropped.length,
    classes: classCounts.length,
    classCounts,
    singletons: classCounts.filter(({ rows }) => rows === 1).map(({ id }) => id),
    repeated,
    conflicting: repeated.filter(({ ids }) => ids.length > 1),
    lengths: lengthQuantiles(table.alerts),
  };
}

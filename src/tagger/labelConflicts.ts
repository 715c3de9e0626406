/** A text that has more than one label. */
export interface LabelConflict {
  readonly alert: string;
  readonly labels: readonly {
    readonly id: string;
    /** Numbers of the rows from 0, and the lines of the file where these are known. */
    readonly rows: readonly number[];
    readonly lines: readonly number[];
  }[];
}

/** The texts that stand in several rows with different labels, in the order of their first rows. */
export function labelConflicts({
  alerts,
  ids,
  lines,
}: {
  readonly alerts: readonly string[];
  readonly ids: readonly string[];
  readonly lines?: readonly number[];
}): LabelConflict[] {
  const rowsOf = new Map<string, Map<string, number[]>>();
  alerts.forEach((alert, row) => {
    const ofAlert = rowsOf.get(alert) ?? new Map<string, number[]>();
    rowsOf.set(alert, ofAlert);
    const rows = ofAlert.get(ids[row]);
    if (rows) rows.push(row);
    else ofAlert.set(ids[row], [row]);
  });
  return [...rowsOf]
    .filter(([, labels]) => labels.size > 1)
    .map(([alert, labels]) => ({
      alert,
      labels: [...labels].map(([id, rows]) => ({
        id,
        rows,
        lines: lines ? rows.map((row) => lines[row]) : [],
      })),
    }));
}

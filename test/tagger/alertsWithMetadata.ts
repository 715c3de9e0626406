import { type ColumnTable, columnTable, selectTableRows } from '../../src/features/columnTable';

const hosts = ['alpha', 'beta', 'gamma', 'delta', 'eps'];

/** Alerts whose text tells half of the label, and whose source tells the other half. */
export const alertsWithMetadata: {
  readonly alerts: readonly string[];
  readonly ids: readonly string[];
  readonly columns: ColumnTable;
} = {
  alerts: Array.from(
    { length: 60 },
    (_, i) =>
      `${i % 2 === 0 ? 'lsass memory' : 'service started'} on ${hosts[i % 5]} at ${hosts[(i * 7 + 3) % 3]}`,
  ),
  ids: Array.from({ length: 60 }, (_, i) => ['T1003', 'T1059', 'T1547', 'T1105'][i % 4]),
  columns: columnTable(
    new Map([
      ['severity', Array.from({ length: 60 }, (_, i) => (i % 4 < 2 ? 'high' : 'low'))],
      ['source', Array.from({ length: 60 }, (_, i) => (i % 4 < 2 ? 'EDR' : 'proxy <b>'))],
      ['src_ip', Array.from({ length: 60 }, (_, i) => (i % 3 === 0 ? '' : `10.1.0.${i}`))],
      ['rule', Array.from({ length: 60 }, (_, i) => `R${i}`)],
    ]),
  ),
};

/** The other columns of one of these alerts. */
export function columnsOfRow(row: number): ColumnTable {
  return selectTableRows(alertsWithMetadata.columns, Int32Array.of(row));
}

import type { AlertTable } from '../alerts/alertTable';
import type { AlertToLabel } from './nextToLabel';

/** A table to fill in: the columns' names, and a cell per column in each row. */
export interface LabelSheet {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * Alerts as a table to fill in and train on: an empty `id`, then the columns of the file that they came from, then
 * the candidates, each as `candidate_1`, `candidate_1_name`, `candidate_1_score`. Columns of the file that have one of
 * these names are left out.
 *
 * @param table - that the alerts' rows are counted in
 */
export function labelSheet(table: AlertTable, alerts: readonly AlertToLabel[]): LabelSheet {
  const most = alerts.reduce((count, { candidates }) => Math.max(count, candidates.length), 0);
  const added: string[] = [];
  for (let rank = 1; rank <= most; rank++) {
    added.push(`candidate_${rank}`, `candidate_${rank}_name`, `candidate_${rank}_score`);
  }
  const taken = new Set(['id', ...added]);
  const kept = table.columns.filter((name) => !taken.has(name));
  const rows = alerts.map(({ row, candidates }) => [
    '',
    ...kept.map((name) => table.column(name)[row]),
    ...candidates.flatMap(({ techniqueId, techniqueName, score }) => [
      techniqueId,
      techniqueName,
      score.toFixed(4),
    ]),
    ...new Array<string>(3 * (most - candidates.length)).fill(''),
  ]);
  return { columns: ['id', ...kept, ...added], rows };
}

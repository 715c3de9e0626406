import type { TaggedAlertTable } from '../alerts/alertTable';
import type { EvaluationRows } from '../tagger/evaluationReport';

/** A table's rows as an evaluation takes them; the group's column must be there when it is named. */
export function evaluationInput(table: TaggedAlertTable, group: string | undefined): EvaluationRows {
  const { alerts, ids, lines } = table;
  return {
    ...{ alerts, ids, lines, columns: table },
    ...(group !== undefined && { groups: table.column(group) }),
    ...(table.has('sub_id') && { subIds: table.column('sub_id') }),
  };
}

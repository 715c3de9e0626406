import type { ReviewSession } from './reviewSession';

/** What an export of a review takes. */
export interface ReviewedRowsOptions {
  /** Whether rows that show no technique are given, with an empty id. Default false. */
  readonly includeNone?: boolean;
}

/** The decided rows as a table. */
export interface ReviewedRows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * The rows that were decided about, in the file's order, to train on: the columns `alert` and `id`, then the others
 * that the alerts came with, then `review`, which says what was decided. What tagging added is left out; a column
 * of the alerts' own named `id` or `review` is `original_id` or `original_review` here.
 */
export function reviewedRows(
  session: ReviewSession,
  { includeNone = false }: ReviewedRowsOptions = {},
): ReviewedRows {
  const { table, places, alerts } = session.reviewed;
  const others = places.columns.filter(
    ({ place, name }) => place !== places.alert && (place < places.id || !isAdded(name, place, places.id)),
  );
  const taken = new Set(['alert', 'id', 'review', ...others.map(({ name }) => name)]);
  const names = others.map(({ name }) => (name === 'id' || name === 'review' ? freeName(name, taken) : name));
  const rows: string[][] = [];
  for (let row = 0; row < table.rows; row++) {
    const { decision } = session.at(row);
    if (!decision || (decision.kind === 'none' && !includeNone)) continue;
    const cells = table.row(row);
    rows.push([alerts[row], decision.id ?? '', ...others.map(({ place }) => cells[place]), decision.kind]);
  }
  return { columns: ['alert', 'id', ...names, 'review'], rows };
}

const added =
  /^(?:technique_id|technique_name|tactics|score|confidence|status|known_from|candidate_\d+(?:_score)?)$/;

function isAdded(name: string, place: number, first: number): boolean {
  return place >= first && added.test(name);
}

function freeName(name: string, taken: Set<string>): string {
  let free = `original_${name}`;
  for (let i = 2; taken.has(free); i++) free = `original_${name}_${i}`;
  taken.add(free);
  return free;
}

import type { Decision, QueueContent, RowDecision } from '../../src/review/protocol';

/** Which rows the list shows; empty for all. */
export interface Filter {
  readonly status: '' | 'open' | 'untagged' | Decision['kind'];
  readonly tactic: string;
  readonly technique: string;
}

/** Where every row stands that was ever decided about, by row. */
export type Decisions = ReadonlyMap<number, RowDecision>;

/** Takes changes in; a change that is older than what is known is left out. */
export function withChanges(decisions: Decisions, changes: readonly RowDecision[]): Decisions {
  const taken = new Map(decisions);
  for (const change of changes) {
    if (change.version >= (taken.get(change.row)?.version ?? 0)) taken.set(change.row, change);
  }
  return taken;
}

/** What was decided about a row, null while nothing is. */
export function decisionOf(decisions: Decisions, row: number): Decision | null {
  return decisions.get(row)?.decision ?? null;
}

/** The row whose decision was made last of those that stand: of this page's, by their places, else of all. */
export function lastDecided(decisions: Decisions, own: ReadonlySet<number>): RowDecision | undefined {
  const standing = [...decisions.values()].filter(({ decision }) => decision !== null);
  const ours = standing.filter(({ place }) => own.has(place));
  return (ours.length > 0 ? ours : standing).sort((a, b) => b.place - a.place)[0];
}

/** The rows that a filter lets through, in the queue's order. `kept` stays, so that the shown row does not vanish. */
export function filteredRows(queue: QueueContent, decisions: Decisions, filter: Filter, kept = -1): number[] {
  const { order, tags, techniques } = queue;
  return order.filter((row) => {
    if (row === kept) return true;
    const tag = techniques[tags[row]!];
    const decision = decisionOf(decisions, row);
    if (filter.technique !== '' && tag?.id !== filter.technique) return false;
    if (filter.tactic !== '' && !tag?.tactics.includes(filter.tactic)) return false;
    if (filter.status === '') return true;
    if (filter.status === 'open') return decision === null;
    if (filter.status === 'untagged') return tag === undefined;
    return decision?.kind === filter.status;
  });
}

/** The first undecided row behind `row`, else the first of all; `row` itself when every other one is decided. */
export function nextOpen(rows: readonly number[], decisions: Decisions, row: number): number {
  const at = rows.indexOf(row);
  const behind = [...rows.slice(at + 1), ...rows.slice(0, Math.max(at, 0))];
  return behind.find((other) => decisionOf(decisions, other) === null) ?? row;
}

/** The row `steps` further on, or the last one on the way. */
export function rowBeside(rows: readonly number[], row: number, steps: number): number {
  if (rows.length === 0) return row;
  return rows[Math.min(rows.length - 1, Math.max(0, rows.indexOf(row) + steps))]!;
}

/** How many rows have each kind of decision. */
export function tallyOf(decisions: Decisions): Readonly<Record<Decision['kind'], number>> {
  const tally = { accepted: 0, corrected: 0, none: 0 };
  for (const { decision } of decisions.values()) if (decision) tally[decision.kind]++;
  return tally;
}

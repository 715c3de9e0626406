import { csvText } from '../alerts/csvText';
import { guardFormula } from '../alerts/guardFormula';
import type { TypedColumn } from './tagColumns';
import type { TaggedRows } from './taggedAlert';
import type { TaggedSource } from './taggedSource';

/** A tagged file as CSV; with `guard`, texts that a spreadsheet would take for formulas get an apostrophe. */
export async function* tableCsv(source: TaggedSource, guard: boolean): AsyncGenerator<string> {
  const batches = source.tables();
  const first = await batches.next();
  if (first.done) return;
  const guarded = (text: string): string => (guard ? guardFormula(text) : text);
  async function* rows(): AsyncGenerator<readonly string[]> {
    for (let next: IteratorResult<TaggedRows> = first; !next.done; next = await batches.next()) {
      const { columns, rows } = next.value;
      for (const cells of rows) yield columns.map((column) => csvCell(cells[column.place]!, column, guarded));
    }
  }
  const names = first.value.columns.map(({ name }) => guarded(name));
  try {
    yield* csvText(names, rows(), false);
  } finally {
    await batches.return(undefined);
  }
}

/** A number is no formula: it stays one, also where it is below 0 and was guarded before. */
function csvCell(cell: string, { kind }: TypedColumn, guarded: (text: string) => string): string {
  if (kind !== 'number') return guarded(cell);
  const bare = cell.replace(/^'/, '');
  return Number.isFinite(Number(bare)) ? bare : guarded(cell);
}

import { brief, className } from './brief';
import type { Shown } from './shown';
import { isRows, rowsTable } from './tableShown';

/** More lists than these are told in a word each. */
const maxTables = 4;

/** Any other object, an evaluation say: its fields, and the lists of rows among them as tables. */
export function recordShown(value: object): Shown {
  const entries = Object.entries(value);
  const lists = entries.filter(([, field]) => isRows(field)).slice(0, maxTables);
  const fields = entries.filter((entry) => !lists.includes(entry) && entry[1] !== undefined);
  const name = className(value);
  return {
    ...(name !== undefined && { title: name }),
    tables: [
      ...(fields.length > 0 || lists.length === 0
        ? [{ columns: ['field', 'value'], rows: fields.map(([name, field]) => [name, brief(field)]) }]
        : []),
      ...lists.map(([name, rows]) => rowsTable(rows as readonly object[], name)),
    ],
  };
}

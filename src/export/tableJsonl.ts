import { cellValue } from './cellValue';
import type { TypedColumn } from './tagColumns';
import type { TaggedSource } from './taggedSource';
import { wellFormed } from './wellFormed';

/** A line may have a megabyte: lines are written before many of them are gathered. */
const CHUNK_CHARACTERS = 1 << 18;

/** A tagged file as JSON lines with types: numbers, a list of tactics, `null` where nothing is known. */
export async function* tableJsonl(source: TaggedSource): AsyncGenerator<string> {
  for await (const { columns, rows, at } of source.tables()) {
    let text = '';
    for (const [i, cells] of rows.entries()) {
      const member = (column: TypedColumn): string => {
        const value = cellValue(cells[column.place]!, column, () => at(i));
        const json = typeof value === 'string' ? wellFormed(value) : value;
        return `${JSON.stringify(wellFormed(column.name))}:${JSON.stringify(json)}`;
      };
      // Put together by hand: an object would sort keys that look like numbers, and lose `__proto__`.
      text += `{${columns.map(member).join(',')}}\n`;
      if (text.length < CHUNK_CHARACTERS) continue;
      yield text;
      text = '';
    }
    if (text !== '') yield text;
  }
}

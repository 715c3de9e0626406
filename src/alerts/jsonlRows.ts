import { InputError } from '../errors/inputError';
import { type JsonMember, jsonMembers } from './jsonMembers';
import { shownText } from './shownText';
import { type TextLine, textLines } from './textLines';
import type { TextRows } from './textRows';

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'an array' : `a ${typeof value}`;
}

function members({ text, line }: TextLine, path: string): JsonMember[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof SyntaxError ? shownText(text) : String(error);
    const hint =
      line === 1 && text.trim() === '[' ? '; the file is one JSON array: write one object per line' : '';
    throw new InputError(
      `${path}, line ${line}: expected one JSON object, found ${reason}, which is no valid JSON${hint}`,
    );
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InputError(`${path}, line ${line}: expected one JSON object, found ${kindOf(value)}`);
  }
  return jsonMembers(text);
}

function cellOf({ valueText }: JsonMember): string {
  if (valueText === 'null') return '';
  return valueText.startsWith('"') ? JSON.parse(valueText) : valueText;
}

/** The keys of all the objects of a JSONL text, in the order in which they first appear. */
export async function jsonlColumns(chunks: AsyncIterable<string>, path: string): Promise<string[]> {
  const columns = new Set<string>();
  for await (const lines of textLines(chunks, path)) {
    for (const line of lines) for (const { key } of members(line, path)) columns.add(key);
  }
  return [...columns];
}

/**
 * The rows of a JSONL text, some at a time: one object per line. Strings become cells as they are, `null` and
 * missing keys empty cells, any other value its own JSON text.
 *
 * @param columns - the keys of all objects, as {@link jsonlColumns} gives them
 * @throws InputError with file and line when a line is no JSON object, or names a key twice
 */
export async function* jsonlRows(
  chunks: AsyncIterable<string>,
  path: string,
  columns: readonly string[],
): AsyncGenerator<TextRows> {
  const placeOf = new Map(columns.map((name, place) => [name, place]));
  const cellsOf = (line: TextLine): string[] => {
    const cells = new Array<string>(columns.length).fill('');
    const seen = new Set<string>();
    for (const member of members(line, path)) {
      const { key } = member;
      if (seen.has(key))
        throw new InputError(`${path}, line ${line.line}: the key ${shownText(key)} is there twice`);
      seen.add(key);
      const place = placeOf.get(key);
      if (place === undefined) throw new InputError(`${path}: the file was changed while it was read`);
      cells[place] = cellOf(member);
    }
    return cells;
  };
  for await (const lines of textLines(chunks, path)) {
    yield { columns, lines: lines.map(({ line }) => line), cells: lines.map(cellsOf) };
  }
}

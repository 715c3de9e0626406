import type { SchemaElement } from 'hyparquet-writer';
import { type CellValue, cellValue } from './cellValue';
import type { TypedColumn } from './tagColumns';
import type { TaggedSource } from './taggedSource';

const GROUP_ROWS = 20_000;
/** A group of rows is held in memory, so long alerts end it early. */
const GROUP_CHARACTERS = 8_000_000;

/**
 * A tagged file as Parquet: texts (UTF-8), scores as doubles, tactics as a list of texts; texts of the input are
 * required, what the tagger adds is optional. Some rows at a time are held in memory.
 */
export async function* tableParquet(source: TaggedSource): AsyncGenerator<Uint8Array> {
  const { ByteWriter, ParquetWriter } = await import('hyparquet-writer');
  const bytes = new ByteWriter();
  let writer: InstanceType<typeof ParquetWriter> | undefined;
  let group: CellValue[][] = [];
  let characters = 0;
  let columns: readonly TypedColumn[] = [];

  const writeGroup = (): Uint8Array => {
    const columnData = columns.map(({ name }, i) => ({ name, data: group[i]! }));
    writer!.write({ columnData, rowGroupSize: GROUP_ROWS });
    group = columns.map(() => []);
    characters = 0;
    return taken(bytes);
  };

  for await (const batch of source.tables()) {
    columns = batch.columns;
    writer ??= new ParquetWriter({ writer: bytes, schema: schemaOf(columns), createdBy: 'alert2attack' });
    if (group.length === 0) group = columns.map(() => []);
    for (const [i, cells] of batch.rows.entries()) {
      for (const [j, column] of columns.entries()) {
        const cell = cells[column.place]!;
        group[j]!.push(cellValue(cell, column, () => batch.at(i)));
        characters += cell.length;
      }
      if (group[0]!.length >= GROUP_ROWS || characters >= GROUP_CHARACTERS) yield writeGroup();
    }
  }
  if (!writer) return;
  if (group[0]!.length > 0) yield writeGroup();
  writer.finish();
  yield taken(bytes);
}

/** The bytes written so far; the writer goes on with an empty buffer, and still knows its place in the file. */
function taken(bytes: { getBytes(): Uint8Array; index: number }): Uint8Array {
  const copy = bytes.getBytes().slice();
  bytes.index = 0;
  return copy;
}

function schemaOf(columns: readonly TypedColumn[]): SchemaElement[] {
  return [{ name: 'root', num_children: columns.length }, ...columns.flatMap(elementsOf)];
}

function elementsOf({ name, kind }: TypedColumn): SchemaElement[] {
  if (kind === 'number') return [{ name, type: 'DOUBLE', repetition_type: 'OPTIONAL' }];
  const text = { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } } as const;
  if (kind !== 'list') {
    return [{ name, ...text, repetition_type: kind === 'key' ? 'OPTIONAL' : 'REQUIRED' }];
  }
  return [
    {
      name,
      converted_type: 'LIST',
      logical_type: { type: 'LIST' },
      repetition_type: 'OPTIONAL',
      num_children: 1,
    },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', ...text, repetition_type: 'REQUIRED' },
  ];
}

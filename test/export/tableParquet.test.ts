import fc from 'fast-check';
import { parquetMetadata, parquetRead } from 'hyparquet';
import { expect, it } from 'vitest';
import { wellFormed } from '../../src/export/wellFormed';
import { file } from '../alerts/scratch';
import { anyText, hostileTexts } from './hostile';
import { exported, exportedFrom } from './taggedFile';

function bufferOf(bytes: Buffer): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}

/** All rows as arrays, in the order of the columns. */
async function rowsOf(bytes: Buffer): Promise<unknown[][]> {
  let rows: unknown[][] = [];
  await parquetRead({
    file: bufferOf(bytes),
    rowFormat: 'array',
    onComplete: (read) => {
      rows = read as unknown[][];
    },
  });
  return rows;
}

it('has typed columns: texts, numbers, a list of tactics', async () => {
  const csv =
    'host,alert,technique_id,technique_name,tactics,score,confidence\n' +
    '007,a,T1040,Network Sniffing,credential-access discovery,0.5,0.9\n' +
    ',b,,,,,-0.1\n';
  const { bytes, written } = await exportedFrom(file('types.csv', csv), { to: 'parquet' });
  const { schema, num_rows: rows, created_by: by } = parquetMetadata(bufferOf(bytes));
  expect([rows, by, written.rows]).toEqual([2n, 'alert2attack', 2]);
  expect(
    schema.slice(1).map(({ name, type, converted_type, repetition_type }) => {
      return [name, type, converted_type, repetition_type];
    }),
  ).toEqual([
    ['host', 'BYTE_ARRAY', 'UTF8', 'REQUIRED'],
    ['alert', 'BYTE_ARRAY', 'UTF8', 'REQUIRED'],
    ['technique_id', 'BYTE_ARRAY', 'UTF8', 'OPTIONAL'],
    ['technique_name', 'BYTE_ARRAY', 'UTF8', 'OPTIONAL'],
    ['tactics', undefined, 'LIST', 'OPTIONAL'],
    ['list', undefined, undefined, 'REPEATED'],
    ['element', 'BYTE_ARRAY', 'UTF8', 'REQUIRED'],
    ['score', 'DOUBLE', undefined, 'OPTIONAL'],
    ['confidence', 'DOUBLE', undefined, 'OPTIONAL'],
  ]);
  const [first, second] = await rowsOf(bytes);
  expect(first).toEqual([
    '007',
    'a',
    'T1040',
    'Network Sniffing',
    ['credential-access', 'discovery'],
    0.5,
    0.9,
  ]);
  expect(second!.map((cell) => cell ?? null)).toEqual(['', 'b', null, null, null, null, -0.1]);
});

it('writes long files in groups of rows that all come back', async () => {
  const rows = Array.from({ length: 20_100 }, (_, i) => ({ alert: `alert ${i}`, score: String(i) }));
  const { bytes } = await exported(rows, { to: 'parquet' });
  expect(parquetMetadata(bufferOf(bytes)).row_groups.map(({ num_rows: count }) => count)).toEqual([
    20_000n,
    100n,
  ]);
  const read = await rowsOf(bytes);
  expect(read.map(([alert]) => alert)).toEqual(rows.map(({ alert }) => alert));
  expect(read.at(-1)!.at(-1)).toBe(20_099);
});

it('ends a group early when its texts are long', async () => {
  const rows = Array.from({ length: 20 }, (_, i) => ({ alert: `${i}${'x'.repeat(600_000)}` }));
  const { bytes } = await exported(rows, { to: 'parquet' });
  expect(parquetMetadata(bufferOf(bytes)).row_groups).toHaveLength(2);
  expect((await rowsOf(bytes)).map(([alert]) => String(alert).length)).toEqual(
    rows.map(({ alert }) => alert.length),
  );
});

it('any texts and column names come back', async () => {
  const name = 'a.b "x"';
  const back = async (alerts: readonly string[]): Promise<unknown[][]> => {
    const rows = alerts.map((alert) => ({ alert, ['__proto__']: alert, [name]: alert, '': alert }));
    const { bytes } = await exported(rows, { to: 'parquet' });
    const names = parquetMetadata(bufferOf(bytes)).schema.map((element) => element.name);
    expect(names.slice(-3)).toEqual(['__proto__', name, '']);
    return (await rowsOf(bytes)).map((row) => [row[0], ...row.slice(-3)]);
  };
  // The reader, not the file, loses a byte order mark before a text.
  const held = (alerts: readonly string[]): string[][] =>
    alerts.map((alert) => Array<string>(4).fill(wellFormed(alert).replace(/^\ufeff/, '')));
  const short = hostileTexts.filter((text) => text.length < 1000);
  expect(await back(short)).toEqual(held(short));
  await fc.assert(
    fc.asyncProperty(fc.array(anyText(), { minLength: 1, maxLength: 6 }), async (alerts) => {
      expect(await back(alerts)).toEqual(held(alerts));
    }),
    { numRuns: 25 },
  );
});

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAlertTable } from '../../src/alerts/readAlertTable';
import { writeCsv } from '../../src/alerts/writeCsv';
import { scratch } from './scratch';

const path = (): string => join(scratch(), 'out.csv');

describe('writeCsv', () => {
  it('quotes what needs quotes and nothing else', async () => {
    await writeCsv(
      path(),
      ['id', 'a,b'],
      [
        ['007', ' x '],
        ['a "b"', 'c\r\nd'],
        ['', '=1'],
      ],
    );
    expect(readFileSync(path(), 'utf8')).toBe('id,"a,b"\n007, x \n"a ""b""","c\r\nd"\n,=1\n');
  });

  it('guards formulas when asked to, in the header too', async () => {
    await writeCsv(path(), ['@id', 'alert'], [['=1+1', '-x']], { guardFormulas: true });
    expect(readFileSync(path(), 'utf8')).toBe("'@id,alert\n'=1+1,'-x\n");
  });

  it('says how much it wrote, and the hash', async () => {
    expect(await writeCsv(path(), ['a'], [['x']])).toEqual({
      path: path(),
      bytes: 4,
      sha256: createHash('sha256').update('a\nx\n').digest('hex'),
    });
  });

  it('is undone by the reader', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', ' ', '\ufeff', 'a', "'", '\\', 'é', '😀') }),
    );
    const table = fc.integer({ min: 0, max: 3 }).chain((extra) =>
      fc.record({
        names: fc
          .uniqueArray(cell, { minLength: extra, maxLength: extra })
          .filter((all) => !all.includes('alert')),
        rows: fc.array(fc.array(cell, { minLength: extra, maxLength: extra }), {
          minLength: 1,
          maxLength: 5,
        }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(table, async ({ names, rows }) => {
        const clean = (text: string): string => text.replaceAll('\0', '');
        const columns = [...names.map(clean), 'alert'];
        fc.pre(new Set(columns).size === columns.length);
        const written = rows.map((row, i) => [...row.map(clean), `alert ${i}, "${row.map(clean).join('')}"`]);
        await writeCsv(path(), columns, written);
        const read = await readAlertTable(path());
        expect(read.columns).toEqual(columns);
        expect([...read.records()]).toEqual(written);
      }),
      { numRuns: 80 },
    );
  });

  it('writes NUL as U+FFFD, so that the file can be read again', async () => {
    await writeCsv(path(), ['alert'], [['a\0b']]);
    expect((await readAlertTable(path())).alerts).toEqual(['a\ufffdb']);
  });
});

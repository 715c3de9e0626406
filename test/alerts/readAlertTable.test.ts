import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { PANDAS_NA_VALUES } from '../../src/alerts/pandasNaValues';
import { readAlertTable } from '../../src/alerts/readAlertTable';
import { InputError } from '../../src/errors/inputError';
import { file } from './scratch';

describe('readAlertTable', () => {
  it('carries all columns along, in order and untouched', async () => {
    const table = await readAlertTable(file('a.csv', 'rule,alert,src_ip\n007, true ,\n,"a ""b"", c",::1\n'));
    expect(table.columns).toEqual(['rule', 'alert', 'src_ip']);
    expect(table.alerts).toEqual([' true ', 'a "b", c']);
    expect(table.column('rule')).toEqual(['007', '']);
    expect(table.lines).toEqual([2, 3]);
  });

  it.each([
    ['CSV with a mark and CRLF', 'a.csv', '\ufeffid,alert\r\n1,x\r\n2,"y\r\nz"\r\n'],
    ['packed CSV', 'a.csv.gz', gzipSync('id,alert\n1,x\n2,"y\r\nz"')],
    ['JSONL', 'a.jsonl', '{"id":1,"alert":"x"}\n{"alert":"y\\r\\nz","id":"2"}\n'],
    ['packed JSONL', 'a.ndjson.gz', gzipSync('{"id":"1","alert":"x"}\n{"id":"2","alert":"y\\r\\nz"}')],
  ])('reads %s', async (_, name, content) => {
    const table = await readAlertTable(file(name, content));
    expect(table.columns).toEqual(['id', 'alert']);
    expect([...table.records()]).toEqual([
      ['1', 'x'],
      ['2', 'y\r\nz'],
    ]);
  });

  it('leaves rows without an alert out and says which, but keeps those that read null or NA', async () => {
    const path = file('a.csv', 'alert,x\n,1\n"  ",2\nnull,3\n\nNA,4\n"a\nb",5\n,6\n');
    const table = await readAlertTable(path);
    expect(table.alerts).toEqual(['null', 'NA', 'a\nb']);
    expect(table.dropped).toEqual([
      { line: 2, reason: 'alert is empty' },
      { line: 3, reason: 'alert is blank' },
      { line: 9, reason: 'alert is empty' },
    ]);
    const asPandas = await readAlertTable(path, { naValues: PANDAS_NA_VALUES });
    expect(asPandas.alerts).toEqual(['a\nb']);
    expect(asPandas.dropped[2]).toEqual({ line: 4, reason: 'alert is null' });
  });

  it('reads other columns as the alert', async () => {
    const table = await readAlertTable(file('a.csv', 'message\nx\n'), { alertColumn: 'message' });
    expect(table.alerts).toEqual(['x']);
  });

  it('lets models read the first 100,000 characters and keeps the column whole', async () => {
    const long = `${'x'.repeat(99_999)}😀${'y'.repeat(100)}`;
    const table = await readAlertTable(file('a.csv', `alert\n${long}\nz\n`));
    expect(table.alerts[0]).toBe('x'.repeat(99_999));
    expect(table.column('alert')[0]).toBe(long);
    expect(table.shortened).toEqual([{ line: 2, length: long.length }]);
  });

  it.each([
    ['nothing but blank lines', '\n\n', 'nothing in the file but blank lines'],
    ['a header only', 'id,alert\n', 'there is a header but no row below it'],
    [
      'no complete row',
      'id,alert\n1,\n2,\n',
      'no row is complete; all 2 were left out (line 2: alert is empty)',
    ],
    ['no alert column', 'id,Alert\n1,x\n', 'a.csv, line 1: there is no column "alert"'],
    ['a column twice', 'alert,alert\nx,y\n', 'a.csv, line 1: columns 1 and 2 are both named "alert"'],
    ['a ragged row', 'id,alert\n1,x\n2\n', 'a.csv, line 3, column 2 (alert): the row has 1 cells'],
    ['a NUL', 'id,alert\n1,x\0y\n', 'a.csv, line 2: expected UTF-8 text, found a NUL byte'],
  ])('refuses a file with %s', async (_, content, message) => {
    const reading = readAlertTable(file('a.csv', content));
    await expect(reading).rejects.toThrow(InputError);
    await expect(reading).rejects.toThrow(message);
  });

  it('names the missing column of a JSONL file without a line', async () => {
    const path = file('a.jsonl', '{"text":"x"}\n');
    await expect(readAlertTable(path)).rejects.toThrow(
      `${path}: there is no column "alert"; the columns are "text"`,
    );
  });

  it('reads a file of any name as the format says', async () => {
    const table = await readAlertTable(file('a.log', '{"alert":"x"}'), { format: 'jsonl' });
    expect(table.alerts).toEqual(['x']);
  });
});

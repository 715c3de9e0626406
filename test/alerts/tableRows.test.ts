import { describe, expect, it } from 'vitest';
import { tableRows } from '../../src/alerts/tableRows';
import { all, file } from './scratch';

describe('tableRows', () => {
  it('gives the rows of CSV and JSONL alike', async () => {
    const csv = await all(tableRows(file('a.csv', 'alert,n\nx,1\n'), ['alert']));
    const jsonl = await all(tableRows(file('a.jsonl', '{"alert":"x","n":1}\n'), ['alert']));
    expect(csv.map(({ cells }) => cells)).toEqual(jsonl.map(({ cells }) => cells));
  });

  it('checks the columns before it gives a row', async () => {
    const rows = tableRows(file('a.csv', 'n\n1\n'), ['alert']);
    await expect(rows.next()).rejects.toThrow('a.csv, line 1: there is no column "alert"');
  });
});

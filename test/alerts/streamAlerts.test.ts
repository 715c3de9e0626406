import { describe, expect, it } from 'vitest';
import { streamAlerts } from '../../src/alerts/streamAlerts';
import { all, file } from './scratch';

const numbered = Array.from({ length: 2500 }, (_, i) => (i % 1000 === 7 ? '' : `alert ${i}`));
const csv = `n,alert\n${numbered.map((alert, i) => `${i},${alert}`).join('\n')}\n`;

describe('streamAlerts', () => {
  it('gives batches of the wanted size with the lines of the file', async () => {
    const batches = await all(streamAlerts(file('a.csv', csv), { batchRows: 1000 }));
    expect(batches.map(({ rows }) => rows)).toEqual([1000, 1000, 497]);
    expect(batches.flatMap(({ alerts }) => alerts)).toEqual(numbered.filter((alert) => alert !== ''));
    expect(batches.flatMap(({ dropped }) => dropped.map(({ line }) => line))).toEqual([9, 1009, 2009]);
    expect(batches[1]!.lines[0]).toBe(1003);
  });

  it('reports rows that are dropped after the last batch', async () => {
    const batches = await all(streamAlerts(file('b.csv', 'alert\nx\n""\n'), { batchRows: 1 }));
    expect(batches.map(({ rows, dropped }) => [rows, dropped.length])).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  it('gives every batch of a JSONL file all columns', async () => {
    const path = file('a.jsonl', '{"alert":"x"}\n{"alert":"y","rule":"7"}\n');
    const batches = await all(streamAlerts(path, { batchRows: 1 }));
    expect(batches.map((batch) => batch.row(0))).toEqual([
      ['x', ''],
      ['y', '7'],
    ]);
  });

  it('stops in the middle when the reader has enough, or the signal aborts', async () => {
    for await (const batch of streamAlerts(file('c.csv', csv), { batchRows: 10 })) {
      expect(batch.rows).toBe(10);
      break;
    }
    const signal = AbortSignal.abort(new Error('enough'));
    await expect(all(streamAlerts(file('c.csv', csv), { signal }))).rejects.toThrow('enough');
  });

  it('names the row that stops it', async () => {
    const path = file('d.csv', `${csv}1,2,3\n`);
    await expect(all(streamAlerts(path))).rejects.toThrow(
      `${path}, line 2502, column 3: the row has 3 cells`,
    );
  });
});

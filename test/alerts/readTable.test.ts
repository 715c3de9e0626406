import { describe, expect, it } from 'vitest';
import { readTable } from '../../src/alerts/readTable';
import { file } from './scratch';

const shape = { alertColumn: 'alert', idColumn: 'id', tagged: false };

describe('readTable', () => {
  it('gathers the rows of all blocks of a file', async () => {
    const rows = Array.from({ length: 30_000 }, (_, i) => `${i},alert number ${i}`);
    const parts = await readTable(file('long.csv', `n,alert\n${rows.join('\n')}\n`), shape, {});
    expect(parts.columns.get('n')!.map(Number)).toEqual(rows.map((_, i) => i));
    expect(parts.lines.at(-1)).toBe(30_001);
  });

  it('refuses a file of which nothing is left', async () => {
    await expect(readTable(file('a.csv', 'alert\n""\n'), shape, {})).rejects.toThrow(
      'no row is complete; all 1',
    );
  });
});

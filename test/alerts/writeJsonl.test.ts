import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAlertTable } from '../../src/alerts/readAlertTable';
import { writeJsonl } from '../../src/alerts/writeJsonl';
import { scratch } from './scratch';

const path = (): string => join(scratch(), 'out.jsonl');

describe('writeJsonl', () => {
  it('writes an object of strings per line, keys in order', async () => {
    await writeJsonl(path(), ['b', '1', '__proto__'], [['x', '007', '"\n']]);
    expect(readFileSync(path(), 'utf8')).toBe('{"b":"x","1":"007","__proto__":"\\"\\n"}\n');
  });

  it('is undone by the reader', async () => {
    const text = fc.string({ unit: 'binary' });
    const rows = fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(text, text, rows, async (a, b, cells) => {
        fc.pre(new Set([a, b, 'alert']).size === 3);
        const columns = [a, b, 'alert'];
        const written = cells.map((row) => [...row, `x${row[0]}`]);
        await writeJsonl(path(), columns, written);
        const read = await readAlertTable(path());
        expect(read.columns).toEqual(columns);
        expect([...read.records()]).toEqual(written);
      }),
      { numRuns: 50 },
    );
  });
});

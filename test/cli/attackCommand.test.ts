import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { capturedCli } from './capturedCli';
import { scratchFolder } from './scratchFolder';

const folder = scratchFolder();

test('attack summary says what the catalogue holds', async () => {
  const { code, out } = await capturedCli('attack', 'summary', '--json');
  const summary = JSON.parse(out);
  expect(code).toBe(0);
  expect(Object.keys(summary)).toEqual(['title', 'counts', 'provenance', 'problems', 'tactics']);
  expect(summary.tactics).toHaveLength(14);
  expect((await capturedCli('attack', 'summary')).out).toContain(summary.title);
});

test('attack resolve says what each id means, and ends with 1 when one means nothing', async () => {
  expect(await capturedCli('attack', 'resolve', 't1059')).toMatchObject({
    code: 0,
    out: expect.stringContaining('T1059 Command and Scripting Interpreter'),
  });
  const { code, out, err } = await capturedCli('attack', 'resolve', 'T1059', 'TA0006', '__proto__', '--json');
  expect({ code, err }).toEqual({ code: 1, err: '' });
  expect(JSON.parse(out).map(({ ok }: { ok: boolean }) => ok)).toEqual([true, false, false]);
});

test('attack export writes the techniques', async () => {
  const path = join(folder, 'techniques.json');
  const { code, out } = await capturedCli('attack', 'export', '--out', path, '--parents-only');
  expect(code).toBe(0);
  expect(out).toMatch(/^wrote \d+ techniques of /);
  expect(() => JSON.parse(readFileSync(path, 'utf8'))).not.toThrow();
});

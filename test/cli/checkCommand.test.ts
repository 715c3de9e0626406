import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { capturedCli } from './capturedCli';
import { labelledFile, scratchFolder } from './scratchFolder';

const folder = scratchFolder();

test('labels that are fit end with exit code 0', async () => {
  const { code, out } = await capturedCli('check', labelledFile(folder));
  expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining('12 rows against') });
});

test('an unfit label is printed with its line, and the exit code is 1', async () => {
  const path = join(folder, 'unfit.csv');
  writeFileSync(path, 'id,alert\nT1059,one\nTA0006,two\nT1003,one\n');
  const { code, out } = await capturedCli('check', path);
  expect(code).toBe(1);
  expect(out).toMatch(
    /^line 3: tactic: .*\(unfit\)\nconflict: "one" is labelled T1059 \(line 2\), T1003 \(line 4\)/,
  );
  const json = JSON.parse((await capturedCli('check', path, '--json')).out);
  expect(json).toMatchObject({ rows: 3, unfitRows: 1, problems: [{ kind: 'tactic', lines: [3] }] });
});

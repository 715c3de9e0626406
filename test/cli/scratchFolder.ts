import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** A folder of its own for a test file; it goes when the tests are done. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'alert2attack-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes twelve labelled alerts of three techniques, and gives the path. */
export function labelledFile(folder: string): string {
  const subjects: [id: string, words: string][] = [
    ['T1003', 'lsass memory dumped with procdump'],
    ['T1059', 'powershell started with an encoded command'],
    ['T1547', 'registry run key added for persistence'],
  ];
  const rows = subjects.flatMap(([id, words]) =>
    ['alpha', 'beta', 'gamma', 'delta'].map((host) => `${id},${words} on ${host}`),
  );
  const path = join(folder, 'labelled.csv');
  writeFileSync(path, `id,alert\n${rows.join('\n')}\n`);
  return path;
}

import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readReviewTable } from '../../src/review/reviewTable';
import { scratchFolder, taggedFile } from './taggedFixture';

const folder = scratchFolder();

test('a tagged file is read with its hash, and rows that need review are untagged', async () => {
  const path = taggedFile(folder);
  const { tags, alerts, sha256 } = await readReviewTable(path);
  expect(tags).toEqual(['T1003', 'T1059', '', 'T1547']);
  expect(alerts[3]).toBe('a, "quoted" text');
  expect(sha256).toBe(createHash('sha256').update(readFileSync(path)).digest('hex'));
});

test('a file that is not tagged is refused, and it is said how to tag it', async () => {
  const path = join(folder, 'plain.csv');
  writeFileSync(path, 'alert\ntext\n');
  await expect(readReviewTable(path)).rejects.toThrow(/"alert2attack tag" adds the column/);
});

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { confidences, margins } from '../../src/review/confidences';
import { readReviewTable } from '../../src/review/reviewTable';
import { scratchFolder, taggedFile } from './taggedFixture';

const folder = scratchFolder();

test('numbers are read as tagging wrote them, with a guard before them too; others are not known', async () => {
  const path = join(folder, 'a.csv');
  const rows = ["a,T1,'-0.5,T2,'-0.75,0.25", 'b,T1,1,T2,,', 'c,T1,NaN,T2,0,high'];
  writeFileSync(
    path,
    ['alert,technique_id,score,candidate_2,candidate_2_score,confidence', ...rows].join('\n'),
  );
  const table = await readReviewTable(path);
  expect(confidences(table)).toEqual([0.25, null, null]);
  expect(margins(table)).toEqual([0.25, null, null]);
});

test('a file without these columns knows nothing of any row', async () => {
  const path = join(folder, 'b.csv');
  writeFileSync(path, 'alert,technique_id\na,T1\nb,\n');
  const table = await readReviewTable(path);
  expect([confidences(table), margins(table)]).toEqual([
    [null, null],
    [null, null],
  ]);
  expect(confidences(await readReviewTable(taggedFile(folder)))).toEqual([0.9, 0.4, 0.2, 0.7]);
});

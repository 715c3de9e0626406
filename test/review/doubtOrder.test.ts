import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { confidences, margins } from '../../src/review/confidences';
import { doubtOrder } from '../../src/review/doubtOrder';
import { readReviewTable } from '../../src/review/reviewTable';
import { scratchFolder, taggedFile } from './taggedFixture';

const folder = scratchFolder();

async function tableOf(name: string, ...lines: string[]) {
  const path = join(folder, name);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return readReviewTable(path);
}

test('untagged rows come first, then the least confident', async () => {
  expect(doubtOrder(await readReviewTable(taggedFile(folder)))).toEqual([2, 1, 3, 0]);
});

test('without confidences the margin to the next candidate counts, and equal rows stay in order', async () => {
  const head = 'alert,technique_id,score,candidate_2,candidate_2_score';
  const table = await tableOf(
    'm.csv',
    head,
    'a,T1,0.9,T2,0.8',
    'b,T1,0.5,T2,0.1',
    'c,T1,0.6,T2,0.5',
    'd,T1,x,T2,',
  );
  expect(doubtOrder(table)).toEqual([3, 0, 2, 1]);
  expect(confidences(table)).toEqual([null, null, null, null]);
  expect(margins(table)[3]).toBeNull();
});

test('a guarded negative score is read as the number it is', async () => {
  const table = await tableOf('g.csv', 'alert,technique_id,score,candidate_2_score', "a,T1,'-1,-3");
  expect(margins(table)).toEqual([2]);
});

test('with neither the order is the file’s', async () => {
  expect(doubtOrder(await tableOf('n.csv', 'alert,technique_id', 'a,T1', 'b,', 'c,T1'))).toEqual([1, 0, 2]);
});

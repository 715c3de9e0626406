import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readTaggedAlertTable } from '../../src/alerts/readTaggedAlertTable';
import { loadAttack } from '../../src/attack/loadAttack';
import { exportReviewed } from '../../src/review/exportReviewed';
import { journalPath, ReviewSession } from '../../src/review/reviewSession';
import { readReviewTable } from '../../src/review/reviewTable';
import { AlertTagger } from '../../src/tagger/alertTagger';
import { scratchFolder, taggedFile } from './taggedFixture';

const folder = scratchFolder();

async function decided(path: string): Promise<void> {
  const session = new ReviewSession(await readReviewTable(path));
  session.decide({ row: 3, version: 0, kind: 'accepted', id: 'T1547' });
  session.decide({ row: 1, version: 0, kind: 'corrected', id: 'T1003' });
  session.decide({ row: 2, version: 0, kind: 'none', id: null });
  session.close();
}

test('decided rows come out in the file’s order, without what tagging added, and can be trained on', async () => {
  const path = taggedFile(folder);
  await decided(path);
  const output = join(folder, 'out.csv');
  expect(await exportReviewed(path, output)).toEqual({ path: output, rows: 2 });
  expect(readFileSync(output, 'utf8')).toBe(
    'alert,id,host,review\npowershell seen,T1003,b,corrected\n"a, ""quoted"" text",T1547,d,accepted\n',
  );
  const { alerts, ids } = await readTaggedAlertTable(output);
  const tagger = new AlertTagger({ estimator: 'nearest-alert', calibrate: false });
  expect(tagger.fit(alerts, ids, await loadAttack()).predict(['powershell seen'])).toEqual(['T1003']);
});

test('alerts without a technique come with an empty id when they are asked for', async () => {
  const path = taggedFile(folder, 'none.csv');
  await decided(path);
  const output = join(folder, 'none-out.csv');
  expect((await exportReviewed(path, output, { includeNone: true })).rows).toBe(3);
  expect(readFileSync(output, 'utf8')).toContain('run key for persistence,,c,none\n');
});

test('columns of the alerts’ own that are named id or review get another name', async () => {
  const path = join(folder, 'own.csv');
  writeFileSync(path, 'id,review,original_id,alert,technique_id,score,note\n7,yes,8,text,T1003,0.5,mine\n');
  const session = new ReviewSession(await readReviewTable(path));
  session.decide({ row: 0, version: 0, kind: 'accepted', id: 'T1003' });
  session.close();
  const output = join(folder, 'own-out.csv');
  await exportReviewed(path, output);
  expect(readFileSync(output, 'utf8')).toBe(
    'alert,id,original_id_2,original_review,original_id,note,review\ntext,T1003,7,yes,8,mine,accepted\n',
  );
});

test('nothing is written where nothing is decided, nor over the review’s own files', async () => {
  const path = taggedFile(folder, 'undecided.csv');
  const output = join(folder, 'undecided-out.csv');
  await expect(exportReviewed(path, output)).rejects.toThrow(/nothing is decided about/);
  const session = new ReviewSession(await readReviewTable(path));
  session.close();
  await expect(exportReviewed(path, output)).rejects.toThrow(/review some first/);
  await expect(exportReviewed(path, path)).rejects.toThrow(/a file of this review itself/);
  await expect(exportReviewed(path, journalPath(path))).rejects.toThrow(/a file of this review itself/);
});

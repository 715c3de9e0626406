import { expect, test } from 'vitest';
import { reviewedRows } from '../../src/review/reviewedRows';
import { ReviewSession } from '../../src/review/reviewSession';
import { readReviewTable } from '../../src/review/reviewTable';
import { scratchFolder, taggedFile } from './taggedFixture';

const folder = scratchFolder();

test('a row whose decision was undone is left out', async () => {
  const session = new ReviewSession(await readReviewTable(taggedFile(folder)));
  session.decide({ row: 0, version: 0, kind: 'accepted', id: 'T1003' });
  expect(reviewedRows(session).rows).toEqual([['lsass dumped', 'T1003', 'a', 'accepted']]);
  session.decide({ row: 0, version: 1, kind: 'undo' });
  expect(reviewedRows(session)).toEqual({ columns: ['alert', 'id', 'host', 'review'], rows: [] });
  session.close();
});

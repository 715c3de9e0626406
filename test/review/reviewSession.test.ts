import { appendFileSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { RowDecision } from '../../src/review/protocol';
import { journalPath, ReviewSession } from '../../src/review/reviewSession';
import { readReviewTable } from '../../src/review/reviewTable';
import { scratchFolder, taggedFile } from './taggedFixture';

const folder = scratchFolder();
const open = async (path: string) => new ReviewSession(await readReviewTable(path));

test('a decision is in the journal when it is taken, and there again in the next session', async () => {
  const path = taggedFile(folder, 'a.csv');
  const session = await open(path);
  const { kept } = session.decide({ row: 1, version: 0, kind: 'corrected', id: 'T1003' });
  expect(kept).toBe(true);
  expect(readFileSync(journalPath(path), 'utf8')).toMatch(/"row":1,.*"corrected","id":"T1003"/);
  session.close();
  const next = await open(path);
  const decision = { kind: 'corrected', id: 'T1003' };
  expect(next.at(1)).toEqual({ row: 1, version: 1, decision, place: 1 });
  expect(next.decisions()).toEqual([next.at(1)]);
  next.close();
});

test('who has seen an older version is refused, and told what stands now', async () => {
  const session = await open(taggedFile(folder, 'b.csv'));
  session.decide({ row: 0, version: 0, kind: 'none', id: null });
  const { kept, current } = session.decide({ row: 0, version: 0, kind: 'accepted', id: 'T1003' });
  expect([kept, current.version, current.decision?.kind]).toEqual([false, 1, 'none']);
  session.close();
});

test('undo brings back the decision before, over restarts too, and is a line of its own', async () => {
  const path = taggedFile(folder, 'c.csv');
  const first = await open(path);
  first.decide({ row: 0, version: 0, kind: 'accepted', id: 'T1003' });
  first.decide({ row: 0, version: 1, kind: 'none', id: null });
  first.close();
  const second = await open(path);
  expect(second.decide({ row: 0, version: 2, kind: 'undo' }).current.decision?.id).toBe('T1003');
  expect(second.decide({ row: 0, version: 3, kind: 'undo' }).current.decision).toBeNull();
  expect(() => second.decide({ row: 0, version: 4, kind: 'undo' })).toThrow(/nothing to undo/);
  expect(readFileSync(journalPath(path), 'utf8').trim().split('\n')).toHaveLength(5);
  second.close();
});

test('listeners hear of every change until they stop', async () => {
  const session = await open(taggedFile(folder, 'd.csv'));
  const heard: RowDecision[] = [];
  const stop = session.listen((change) => heard.push(change));
  session.decide({ row: 0, version: 0, kind: 'none', id: null });
  stop();
  session.decide({ row: 1, version: 0, kind: 'none', id: null });
  expect(heard.map(({ row }) => row)).toEqual([0]);
  expect(session.decisions()).toHaveLength(2);
  session.close();
});

test('entries about another text, or out of order, are refused', async () => {
  const path = taggedFile(folder, 'e.csv');
  (await open(path)).close();
  const entry = { row: 0, text: 'f'.repeat(16), version: 1, kind: 'none', id: null, at: '' };
  appendFileSync(journalPath(path), `${JSON.stringify(entry)}\n`);
  await expect(open(path)).rejects.toThrow(/line 2: row 0 has another alert/);
  const other = taggedFile(folder, 'f.csv');
  const session = await open(other);
  session.decide({ row: 0, version: 0, kind: 'none', id: null });
  session.close();
  const line = readFileSync(journalPath(other), 'utf8').trim().split('\n')[1];
  appendFileSync(journalPath(other), `${line}\n`);
  await expect(open(other)).rejects.toThrow(/line 3: row 0 is at version 1/);
});

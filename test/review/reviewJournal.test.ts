import { appendFileSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { JournalEntry } from '../../src/review/journalEntry';
import { ReviewJournal } from '../../src/review/reviewJournal';
import { scratchFolder } from './taggedFixture';

const folder = scratchFolder();
const key = { sha256: 'ab'.repeat(32), rows: 4 };
const entry: JournalEntry = {
  row: 1,
  text: '0123456789abcdef',
  version: 1,
  kind: 'accepted',
  id: 'T1003',
  at: '2026-01-31T00:00:00.000Z',
};

function withEntries(name: string, ...entries: JournalEntry[]): string {
  const path = join(folder, name);
  const journal = ReviewJournal.open(path, key);
  for (const each of entries) journal.append(each);
  journal.close();
  return path;
}

function entriesOf(path: string): readonly JournalEntry[] {
  const journal = ReviewJournal.open(path, key);
  journal.close();
  return journal.entries;
}

test('what was appended is there when it is opened again, in order', () => {
  const second: JournalEntry = { ...entry, version: 2, kind: 'undo', id: null };
  expect(entriesOf(withEntries('two.jsonl', entry, second))).toEqual([entry, second]);
});

test('only the reviewer can read it', () => {
  expect(statSync(withEntries('mode.jsonl', entry)).mode & 0o077).toBe(0);
});

test('wherever the last line was cut off, it is taken away and the lines before stay', () => {
  const path = withEntries('torn.jsonl', entry, { ...entry, row: 2 });
  const whole = readFileSync(path);
  const last = whole.lastIndexOf(0x0a, whole.length - 2) + 1;
  for (const length of [last + 1, last + 20, whole.length - 1]) {
    writeFileSync(path, whole.subarray(0, length));
    const journal = ReviewJournal.open(path, key);
    expect([journal.wasTorn, journal.entries]).toEqual([true, [entry]]);
    journal.append({ ...entry, row: 3 });
    journal.close();
    expect(entriesOf(path).map(({ row }) => row)).toEqual([1, 3]);
  }
});

test('a first line that was cut off is written anew', () => {
  const path = withEntries('head.jsonl');
  truncateSync(path, 10);
  expect(entriesOf(path)).toEqual([]);
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject(key);
});

test('the journal of another file, or of another kind, is refused', () => {
  const path = withEntries('other.jsonl', entry);
  expect(() => ReviewJournal.open(path, { ...key, rows: 5 })).toThrow(
    /holds the decisions about another file/,
  );
  expect(() => ReviewJournal.open(path, { ...key, sha256: 'cd' })).toThrow(/move the journal away/);
  writeFileSync(path, '{"journal":"diary"}\n');
  expect(() => ReviewJournal.open(path, key)).toThrow(/no journal of a review/);
});

test('a damaged line is refused with its number', () => {
  const path = withEntries('damaged.jsonl', entry);
  appendFileSync(path, 'no JSON\n');
  expect(() => ReviewJournal.open(path, key)).toThrow(/damaged.jsonl, line 3: .*damaged/);
});

test('nothing is appended behind what another process wrote', () => {
  const path = withEntries('shared.jsonl');
  const journal = ReviewJournal.open(path, key);
  appendFileSync(path, '\n');
  expect(() => journal.append(entry)).toThrow(/changed by another program/);
  journal.close();
});

test('a place that cannot be written is an error of the user', () => {
  expect(() => ReviewJournal.open(join(folder, 'none', 'j.jsonl'), key)).toThrow(/cannot keep decisions in/);
});

import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSearchJournal } from '../../src/reproduce/searchJournal';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'journal-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const record = { candidate: 3, fold: 1, scores: { accuracy: 0.5 }, fitSeconds: 1, scoreSeconds: 0.1 };

test('a journal gives back what was noted in it', () => {
  const path = join(folder, 'deep', 'search.jsonl');
  const journal = openSearchJournal(path, 'this search');
  expect(journal.completed).toEqual([]);
  journal.append(record);
  expect(openSearchJournal(path, 'this search').completed).toEqual([record]);
});

test('a last line that was cut is passed over', () => {
  const path = join(folder, 'search.jsonl');
  openSearchJournal(path, 'x').append(record);
  appendFileSync(path, '{"candidate":4,"fo');
  expect(openSearchJournal(path, 'x').completed).toEqual([record]);
});

test('the journal of another search is refused', () => {
  const path = join(folder, 'search.jsonl');
  openSearchJournal(path, 'x');
  expect(() => openSearchJournal(path, 'y')).toThrow(/another search/);
});

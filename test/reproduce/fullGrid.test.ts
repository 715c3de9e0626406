import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fullGrid } from '../../src/reproduce/fullGrid';
import { smallStudy } from './smallStudy';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'grid-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const lines = (path: string): string[] => readFileSync(path, 'utf8').trim().split('\n');

const folds = 324;

test('a full grid that was stopped goes on where it stopped', async () => {
  const journal = join(folder, 'search.jsonl');
  const controller = new AbortController();
  const stopped = fullGrid(smallStudy, {
    journal,
    nJobs: 1,
    signal: controller.signal,
    onProgress: ({ done }) => done >= 10 && controller.abort(),
  });
  await expect(stopped).rejects.toThrow(/abort/i);
  const noted = lines(journal).slice(1);
  expect(noted.length).toBeGreaterThanOrEqual(10);
  expect(noted.length).toBeLessThan(folds);
  const last = JSON.parse(noted[0]);
  // As if an earlier run had done nearly all: a score that no forest can have shows that it is not done again.
  for (let candidate = 3; candidate < 108; candidate++) {
    for (const fold of [0, 1, 2]) {
      const record = { ...last, candidate, fold, scores: { accuracy: candidate === 77 ? 0.75 : 0.125 } };
      if (!noted.some((line) => isOf(JSON.parse(line), candidate, fold))) {
        appendFileSync(journal, `${JSON.stringify(record)}\n`);
      }
    }
  }
  const before = lines(journal).length;
  const done: number[] = [];
  const search = await fullGrid(smallStudy, { journal, nJobs: 1, onProgress: (at) => done.push(at.done) });
  expect(done.at(-1)).toBe(folds);
  expect(lines(journal)).toHaveLength(1 + folds);
  expect(done[0]).toBeGreaterThanOrEqual(before);
  expect(search.cvResults).toHaveLength(108);
  expect(search.cvResults[77].meanTestScore).toBe(0.75);
  for (const line of noted) {
    const { candidate, fold, scores } = JSON.parse(line);
    expect(search.cvResults[candidate].splitTestScores[fold]).toBe(scores.accuracy);
  }
});

function isOf(record: { candidate: number; fold: number }, candidate: number, fold: number): boolean {
  return record.candidate === candidate && record.fold === fold;
}

test('a journal made with other alerts is refused before anything is fitted', async () => {
  const journal = join(folder, 'search.jsonl');
  const signal = AbortSignal.abort();
  await expect(fullGrid(smallStudy, { journal, nJobs: 1, signal })).rejects.toThrow(/abort/i);
  const other = {
    ...smallStudy,
    train: { ...smallStudy.train, alerts: [...smallStudy.train.alerts].reverse() },
  };
  await expect(fullGrid(other, { journal, nJobs: 1 })).rejects.toThrow(/journal of another search/);
  expect(lines(journal)).toHaveLength(1);
});

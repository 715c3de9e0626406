import { expect, test } from 'vitest';
import type { QueueContent } from '../../../src/review/protocol';
import {
  filteredRows,
  lastDecided,
  nextOpen,
  rowBeside,
  tallyOf,
  withChanges,
} from '../../../web/review/reviewQueue';

const queue: QueueContent = {
  file: 'tagged.csv',
  attack: 'ATT&CK',
  output: null,
  order: [2, 1, 3, 0],
  tags: [0, 1, -1, 0],
  techniques: [
    { id: 'T1', name: 'one', tactics: ['Execution'] },
    { id: 'T2', name: 'two', tactics: ['Impact', 'Execution'] },
  ],
};
const all = { status: '', tactic: '', technique: '' } as const;
const decisions = withChanges(new Map(), [
  { row: 1, version: 1, decision: { kind: 'none', id: null }, place: 2 },
  { row: 0, version: 2, decision: { kind: 'accepted', id: 'T1' }, place: 3 },
  { row: 3, version: 2, decision: null, place: 0 },
]);

test('filters keep the queue’s order', () => {
  expect(filteredRows(queue, decisions, all)).toEqual([2, 1, 3, 0]);
  expect(filteredRows(queue, decisions, { ...all, status: 'open' })).toEqual([2, 3]);
  expect(filteredRows(queue, decisions, { ...all, status: 'untagged' })).toEqual([2]);
  expect(filteredRows(queue, decisions, { ...all, status: 'none' })).toEqual([1]);
  expect(filteredRows(queue, decisions, { ...all, tactic: 'Impact' })).toEqual([1]);
  expect(filteredRows(queue, decisions, { ...all, technique: 'T1' })).toEqual([3, 0]);
  expect(filteredRows(queue, decisions, { ...all, status: 'open' }, 1)).toEqual([2, 1, 3]);
});

test('the next open row is looked for behind the shown one, then from the beginning', () => {
  expect(nextOpen([2, 1, 3, 0], decisions, 2)).toBe(3);
  expect(nextOpen([2, 1, 3, 0], decisions, 3)).toBe(2);
  expect(nextOpen([1, 0], decisions, 1)).toBe(1);
});

test('steps end at the ends of the list', () => {
  expect([
    rowBeside([5, 6], 5, 1),
    rowBeside([5, 6], 6, 1),
    rowBeside([5, 6], 5, -1),
    rowBeside([], 9, 1),
  ]).toEqual([6, 6, 5, 9]);
});

test('a change that comes late does not undo a newer one', () => {
  const later = withChanges(decisions, [{ row: 0, version: 1, decision: null, place: 0 }]);
  expect(later.get(0)?.decision?.kind).toBe('accepted');
  expect(tallyOf(later)).toEqual({ accepted: 1, corrected: 0, none: 1 });
});

test('undone first is what this page decided last, then what the journal has last', () => {
  expect(lastDecided(decisions, new Set([1, 2]))?.row).toBe(1);
  expect(lastDecided(decisions, new Set([2, 3]))?.row).toBe(0);
  expect(lastDecided(decisions, new Set([1]))?.row).toBe(0);
  expect(lastDecided(new Map(), new Set([1]))).toBeUndefined();
});

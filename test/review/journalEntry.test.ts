import { expect, test } from 'vitest';
import { parseEntry, parseObject, textHash } from '../../src/review/journalEntry';

const entry = {
  row: 0,
  text: 'ab',
  version: 1,
  kind: 'accepted',
  id: 'T1003',
  at: '2026-01-31T00:00:00.000Z',
};

test('an entry is read as it was written', () => {
  expect(parseEntry(JSON.stringify(entry), 'j')).toEqual(entry);
});

test('what is no entry is refused', () => {
  for (const wrong of [
    { row: -0.5 },
    { version: '1' },
    { kind: 'liked' },
    { id: null },
    { kind: 'none' },
    { kind: 'undo' },
    { text: 1 },
    { at: null },
  ]) {
    expect(() => parseEntry(JSON.stringify({ ...entry, ...wrong }), 'j, line 2')).toThrow(/^j, line 2: /);
  }
  for (const line of ['', '[]', 'null', '{']) expect(() => parseObject(line, 'j')).toThrow(/a JSON object/);
});

test('the hash differs with the text', () => {
  expect(textHash('a')).toMatch(/^[0-9a-f]{16}$/);
  expect(textHash('a')).not.toBe(textHash('b'));
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WordTable } from '../../src/text/wordTable';

test('WordTable finds the words that were added, as stretches of any text', () => {
  const table = new WordTable();
  expect(table.findOrAdd('port scan', 5, 9)).toBe(0);
  expect(table.findOrAdd('port scan', 0, 4)).toBe(1);
  expect(table.find('a scan', 2, 6)).toBe(0);
  expect(table.findOrAdd('scan', 0, 4)).toBe(0);
  expect(table.find('scans', 0, 5)).toBe(-1);
  expect([table.word(0), table.word(1), table.length]).toEqual(['scan', 'port', 2]);
});

test('WordTable numbers words as a Map would, however many and whatever they are', () => {
  const word = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 5 }),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.nat(5000).map(String),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 4000, size: 'max' }), (words) => {
      const table = new WordTable();
      const expected = new Map<string, number>();
      for (const text of words) {
        if (!expected.has(text)) expected.set(text, expected.size);
        expect(table.findOrAdd(`<${text}>`, 1, 1 + text.length)).toBe(expected.get(text));
      }
      for (const [text, number] of expected) expect(table.word(number)).toBe(text);
    }),
    { seed: 1, numRuns: 10 },
  );
});

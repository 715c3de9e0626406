import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldOntoWords } from '../../src/explain/foldOntoWords';

test('foldOntoWords gives n-grams to their word', () => {
  const spans = [
    { start: 0, end: 3, value: 1 },
    { start: 1, end: 4, value: 2 },
    { start: 6, end: 8, value: -1 },
  ];
  expect(foldOntoWords('cmd! /c x', spans)).toEqual([
    { term: 'cmd!', start: 0, end: 4, value: 3 },
    { term: '/c', start: 5, end: 7, value: -1 },
  ]);
});

test('foldOntoWords shares an n-gram across words by its characters', () => {
  expect(foldOntoWords('abc de', [{ start: 2, end: 6, value: 3 }]).map(({ value }) => value)).toEqual([1, 2]);
});

test('foldOntoWords leaves blanks where they are', () => {
  expect(foldOntoWords('a b', [{ start: 1, end: 2, value: 0.5 }])).toEqual([
    { term: ' ', start: 1, end: 2, value: 0.5 },
  ]);
});

test('foldOntoWords loses nothing', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'b', ' ', '\n', '.', '😀'),
    minLength: 1,
    maxLength: 30,
  });
  fc.assert(
    fc.property(
      text,
      fc.array(fc.tuple(fc.nat(), fc.nat(5), fc.integer({ min: -9, max: 9 }))),
      (alert, raw) => {
        const spans = raw.map(([at, length, value]) => {
          const start = at % alert.length;
          return { start, end: Math.min(alert.length, start + 1 + length), value };
        });
        const sum = (items: readonly { value: number }[]): number =>
          items.reduce((a, { value }) => a + value, 0);
        expect(sum(foldOntoWords(alert, spans))).toBeCloseTo(sum(spans), 9);
      },
    ),
    { seed: 7 },
  );
});

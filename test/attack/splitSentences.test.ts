import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitSentences } from '../../src/attack/splitSentences';

test('splitSentences cuts behind full stops, not behind abbreviations and file names', () => {
  expect(
    splitSentences(
      'Adversaries may use tools (e.g. Mimikatz) to dump lsass.exe. PowerShell 5.0 is common! Is it rare? Perhaps it is so',
    ),
  ).toEqual([
    'Adversaries may use tools (e.g. Mimikatz) to dump lsass.exe.',
    'PowerShell 5.0 is common!',
    'Is it rare? Perhaps it is so',
  ]);
});

test('splitSentences loses no character but blanks', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', 'B', '.', ' ', '!', 'é', '😀') });
  fc.assert(
    fc.property(texts, (text) => {
      expect(splitSentences(text).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }),
    { seed: 8 },
  );
});

test('splitSentences of nothing is nothing', () => {
  expect(splitSentences('  ')).toEqual([]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { displayWidth } from '../../src/cli/displayWidth';
import { wrapCell } from '../../src/cli/wrapCell';

test('wrapCell breaks between words', () => {
  expect(wrapCell('lsass memory dumped with procdump', 14)).toEqual([
    'lsass memory',
    'dumped with',
    'procdump',
  ]);
});

test('wrapCell breaks within a word that is too long', () => {
  expect(wrapCell('run C:\\Windows\\Temp\\l.dmp now', 10)).toEqual([
    'run',
    'C:\\Windows',
    '\\Temp\\l.dm',
    'p now',
  ]);
});

test('wrapCell keeps letters with their marks, and wide letters, whole', () => {
  expect(wrapCell('攻撃検知', 5)).toEqual(['攻撃', '検知']);
  expect(wrapCell('e\u0301e\u0301e\u0301', 2)).toEqual(['e\u0301e\u0301', 'e\u0301']);
  expect(wrapCell('攻', 1)).toEqual(['攻']);
});

test('wrapCell loses no letter, and no line is too wide', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'ab 攻🦊') }),
      fc.integer({ min: 2, max: 12 }),
      (text, width) => {
        const lines = wrapCell(text, width);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      },
    ),
  );
});

import { expect, test } from 'vitest';
import { textTable } from '../../src/cli/textTable';

test('textTable sets text to the left, numbers to the right and a rule under the head', () => {
  expect(
    textTable(
      ['technique', 'rows'],
      [
        ['T1059', 207],
        ['T1562.001', 9],
      ],
    ),
  ).toBe(['technique  rows', '─────────  ────', 'T1059       207', 'T1562.001     9'].join('\n'));
});

test('textTable counts characters, not UTF-16 units', () => {
  expect(
    textTable(
      ['a', 'b'],
      [
        ['🦊', 'x'],
        ['ok', 'y'],
      ],
    ),
  ).toBe(['a   b', '──  ─', '🦊   x', 'ok  y'].join('\n'));
});

test('textTable without rows is its head', () => {
  expect(textTable(['a', 'bc'], [])).toBe('a  bc\n─  ──');
});

import { expect, test } from 'vitest';
import { displayWidth } from '../../src/cli/displayWidth';
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

test('textTable counts the columns that a terminal takes: two for a wide letter, none for a joined mark', () => {
  expect(
    textTable(
      ['a', 'b'],
      [
        ['🦊', 'x'],
        ['攻', 'y'],
        ['e\u0301', 'z'],
      ],
    ),
  ).toBe(['a   b', '──  ─', '🦊  x', '攻  y', 'e\u0301   z'].join('\n'));
});

test('textTable without rows is its head', () => {
  expect(textTable(['a', 'bc'], [])).toBe('a  bc\n─  ──');
});

const wide = textTable.bind(null, ['figure', 'value', 'why they differ']);
const rows = [
  [
    'nearest alert, accuracy',
    '0.620',
    'every technique got the same score, and ties were told apart by noise',
  ],
  ['"AUC" of five techniques', '0.94', ''],
];

test('textTable is as wide as it likes where it is piped', () => {
  const lines = wide(rows).split('\n');
  expect(lines).toHaveLength(4);
  expect(lines[2]).toContain('every technique got the same score, and ties were told apart by noise');
});

test.each([80, 60, 40])('textTable wraps words to fit %d columns, and loses none', (columns) => {
  const table = wide(rows, columns);
  for (const line of table.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
  for (const word of rows.flat().join(' ').split(' ')) expect(table).toContain(word);
});

test('textTable makes visible what an alert would write to the terminal', () => {
  const alert = 'ok\u001b[2J\u001b]0;owned\u0007\r\nnext \u202egpj.exe\u202c \u009b31m';
  const [, , row] = textTable(['alert'], [[alert]]).split('\n');
  expect(row).toBe('ok�[2J�]0;owned�  next �gpj.exe� �31m');
});

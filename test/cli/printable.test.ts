import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type PaintStyle, paint } from '../../src/cli/paint';
import { printable } from '../../src/cli/printable';

test('printable keeps lines, and every colour that paint writes', () => {
  expect(printable('one\ntwo')).toBe('one\ntwo');
  const styles: PaintStyle[] = ['heading', 'good', 'bad', 'warning', 'stronglyFor', 'stronglyAgainst'];
  process.env['FORCE_COLOR'] = '1';
  const painted = styles.map((style) => paint(style, style));
  delete process.env['FORCE_COLOR'];
  for (const text of painted) {
    expect(text).toContain('\u001b[');
    expect(printable(text)).toBe(text);
  }
});

test.each([
  ['a screen that is cleared', '\u001b[2J', '�[2J'],
  ['a title that is set', '\u001b]0;x\u0007', '�]0;x�'],
  ['hidden text', '\u001b[8mx', '�[8mx'],
  ['a line that is written over', 'bad\rgood', 'bad�good'],
  ['a C1 control', '\u009b2J', '�2J'],
  ['text that runs backwards', '\u202egpj\u202c', '�gpj�'],
  ['half of a pair', 'a\ud800b', 'a�b'],
  ['a tab', 'a\tb', 'a b'],
])('printable makes visible %s', (_, text, shown) => {
  expect(printable(text)).toBe(shown);
});

test('nothing that printable gives holds a control but line ends', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(printable(text).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareCodePoints } from '../../src/ordering/compareCodePoints';

test('compareCodePoints(a, b) puts characters beyond U+FFFF last', () => {
  const terms = ['\u{10400}', '\uff5a', 'z', 'za', '', 'é', '\ue000', '\u{10401}'];
  expect(terms.sort(compareCodePoints)).toEqual([
    '',
    'z',
    'za',
    'é',
    '\ue000',
    '\uff5a',
    '\u{10400}',
    '\u{10401}',
  ]);
});

test('compareCodePoints(a, b) compares the lists of code points', () => {
  const byList = (a: string, b: string) => {
    const [left, right] = [a, b].map((text) => Array.from(text, (c) => c.codePointAt(0)!));
    const at = left.findIndex((code, i) => code !== right[i]);
    if (at < 0 || at >= right.length) return Math.sign(left.length - right.length);
    return Math.sign(left[at] - right[at]);
  };
  const text = fc.string({ unit: 'grapheme', maxLength: 4 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(Math.sign(compareCodePoints(a, b))).toBe(byList(a, b));
    }),
    { seed: 1 },
  );
});

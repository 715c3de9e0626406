import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainText, plotLabels, plotText } from '../../src/plots/plotText';

it('plotText escapes what Plotly reads as markup', () => {
  expect(plotText('<b>a</b> & <a href="javascript:x">')).toBe(
    '&lt;b&gt;a&lt;/b&gt; &amp; &lt;a href="javascript:x"&gt;',
  );
});

it('plotText cuts before it escapes, so that no entity is cut', () => {
  expect(plotText('<<<<', 3)).toBe('&lt;&lt;…');
});

it('plainText puts everything in one line without controls and direction marks', () => {
  expect(plainText('a\r\nb\u202ec\u0000d')).toBe('a b c d');
});

it('plainText never splits a surrogate pair', () => {
  expect(plainText('😀😀😀', 2)).toBe('😀…');
});

it('plainText is at most as long as asked, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 20 }), (text, length) => {
      expect([...plainText(text, length)].length).toBeLessThanOrEqual(length);
    }),
  );
});

it('plainText cuts a megabyte at once', () => {
  expect(plainText('x'.repeat(1_000_000), 10)).toBe('xxxxxxxxx…');
});

it('plotLabels keeps labels apart that cutting makes equal', () => {
  expect(plotLabels(['abcdef', 'abcdxx', 'b'], 4)).toEqual(['abc…', 'abc… (2)', 'b']);
});

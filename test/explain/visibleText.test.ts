import fc from 'fast-check';
import { expect, test } from 'vitest';
import { visibleText } from '../../src/explain/visibleText';

test('visibleText exchanges what deceives, and keeps the rest', () => {
  expect(visibleText('a\tb\nc')).toBe('a b c');
  expect(visibleText('\u001b[31m \u202eexe \ud800 😀 é')).toBe('\ufffd[31m \ufffdexe \ufffd 😀 é');
});

test('visibleText keeps the length and leaves no control', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(visibleText(text)).toHaveLength(text.length);
      expect(visibleText(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
    }),
    { seed: 9 },
  );
});

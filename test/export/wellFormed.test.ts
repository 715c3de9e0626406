import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wellFormed } from '../../src/export/wellFormed';
import { anyUnits } from './hostile';

it('replaces halves of surrogate pairs, and keeps pairs and everything else', () => {
  expect(wellFormed('a\ud83d\ude00b\ud800c\udc00')).toBe('a\ud83d\ude00b\ufffdc\ufffd');
});

it('gives what UTF-8 gives back', () => {
  fc.assert(
    fc.property(anyUnits(), (text) => {
      expect(wellFormed(text)).toBe(Buffer.from(text, 'utf8').toString('utf8'));
    }),
  );
});

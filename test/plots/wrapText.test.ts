import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wrapText } from '../../src/plots/wrapText';

it('wrapText breaks between words', () => {
  expect(wrapText('one two three four', 9)).toBe('one two<br>three<br>four');
});

it('wrapText gives a long word a line for itself', () => {
  expect(wrapText('a extraordinarily b', 5)).toBe('a<br>extraordinarily<br>b');
});

it('wrapText keeps every word and their order', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é'), minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), fc.integer({ min: 1, max: 30 }), (words, width) => {
      expect(wrapText(words.join(' '), width).split(/<br>| /)).toEqual(words);
    }),
  );
});

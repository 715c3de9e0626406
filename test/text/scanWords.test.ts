import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pythonPattern } from '../../src/text/pythonPattern';
import { scanWords } from '../../src/text/scanWords';

test('scanWords(text) gives the words of two characters or more', () => {
  expect(scanWords('a bc, T1059.001 x_y 𝒜 𝒜𝒷 naïve')).toEqual(['bc', 'T1059', '001', 'x_y', '𝒜𝒷', 'naïve']);
  expect(scanWords('')).toEqual([]);
});

test('scanWords(text) finds what the default pattern finds', () => {
  const pattern = pythonPattern('(?u)\\b\\w\\w+\\b');
  const text = fc.string({
    unit: fc.oneof(
      fc.constantFrom('a', 'B', '_', '7', ' ', '.', 'é', '𝒜', '\ud800'),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    ),
  });
  fc.assert(
    fc.property(text, (value) => {
      expect(scanWords(value)).toEqual([...(value.match(pattern) ?? [])]);
    }),
    { seed: 1, numRuns: 500 },
  );
});

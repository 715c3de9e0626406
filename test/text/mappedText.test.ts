import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mapText } from '../../src/text/mappedText';
import { textPreprocessor } from '../../src/text/textPreprocessor';

const forms = [null, 'ascii', 'unicode'] as const;

test('mapText makes the same text as the preprocessor, whatever the text', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })),
      fc.boolean(),
      fc.constantFrom(...forms),
      (text, lowercase, stripAccents) => {
        const options = { lowercase, stripAccents };
        const mapped = mapText(text, options)!;
        expect(mapped.text).toBe(textPreprocessor(options)(text));
        expect(mapped.starts).toHaveLength(mapped.text.length);
        expect(mapped.ends).toHaveLength(mapped.text.length);
        const places = Array.from(mapped.starts, (start, k) => [start, mapped.ends[k]]);
        // One expectation for all units: thousands of them take seconds.
        expect(
          places.filter(([start, end], k) => {
            return !((places[k - 1]?.[0] ?? 0) <= start && start < end && end <= text.length);
          }),
        ).toEqual([]);
      },
    ),
    { seed: 1, numRuns: 300 },
  );
});

test('mapText finds the way back where lengths change', () => {
  const { text, starts, ends } = mapText('İx ﬁn É', { stripAccents: 'unicode' })!;
  expect(text).toBe('ix fin e');
  expect([...starts]).toEqual([0, 1, 2, 3, 3, 4, 5, 6]);
  expect([...ends]).toEqual([1, 2, 3, 4, 4, 5, 6, 7]);
});

test('mapText takes a preprocessor that keeps the length, and gives up on another', () => {
  expect(mapText('ABC', { preprocessor: (text) => text.toLowerCase() })!.text).toBe('abc');
  expect(mapText('ABC', { preprocessor: () => 'longer' })).toBeUndefined();
  expect(mapText('running', { preprocessor: 'natural' })).toBeUndefined();
});

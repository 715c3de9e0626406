import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CountVectorizer } from '../../src/text/countVectorizer';
import { visitTermSpans } from '../../src/text/termSpans';
import type { CountVectorizerOptions } from '../../src/text/vectorizerOptions';

function spansOf(text: string, options: CountVectorizerOptions): [string, number, number][] {
  const spans: [string, number, number][] = [];
  visitTermSpans(text, options, (...span) => spans.push(span));
  return spans;
}

const options = fc.record({
  analyzer: fc.constantFrom('word', 'char', 'charWb'),
  ngramRange: fc.constantFrom([1, 1], [1, 2], [2, 3], [3, 5]),
  lowercase: fc.boolean(),
  stripAccents: fc.constantFrom(null, 'ascii', 'unicode'),
  stopWords: fc.constantFrom(null, 'english'),
}) as fc.Arbitrary<CountVectorizerOptions>;

const texts = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(fc.constantFrom('the', 'CMD.exe', 'ﬁle', 'İstanbul', '  ', '\t\n', 'ΟΔΟΣ', '😀', 'T1059.001', 'a'))
    .map((words) => words.join(' ')),
);

test('visitTermSpans visits each term as often as the vectorizer counts it', () => {
  fc.assert(
    fc.property(texts, options, (text, chosen) => {
      const counts = new Map<string, number>();
      visitTermSpans(text, chosen, (term, start, end) => {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(end).toBeGreaterThanOrEqual(start);
        counts.set(term, (counts.get(term) ?? 0) + 1);
      });
      // A text of its own, so that no vocabulary is empty.
      const vectorizer = new CountVectorizer(chosen);
      const rows = vectorizer.fitTransform([text, 'powershell encoded command']);
      const terms = vectorizer.getFeatureNamesOut();
      const { indices, values } = rows.row(0);
      const counted = new Map(Array.from(indices, (column, k) => [terms[column], values[k]]));
      // The blanks around a word of charWb have no place.
      for (const term of chosen.analyzer === 'charWb' ? [' '] : []) counted.delete(term);
      expect(new Map([...counts].sort())).toEqual(new Map([...counted].sort()));
    }),
    { seed: 3, numRuns: 500 },
  );
});

test('visitTermSpans places n-grams of words from the first to the last', () => {
  expect(spansOf('Dump the LSASS memory', { ngramRange: [1, 2], stopWords: 'english' })).toEqual([
    ['dump', 0, 4],
    ['dump lsass', 0, 14],
    ['lsass', 9, 14],
    ['lsass memory', 9, 21],
    ['memory', 15, 21],
  ]);
});

test('visitTermSpans gives the blanks around a word no room', () => {
  expect(spansOf('x cmd', { analyzer: 'charWb', ngramRange: [3, 3] })).toEqual([
    [' x ', 0, 1],
    [' cm', 2, 4],
    ['cmd', 2, 5],
    ['md ', 3, 5],
  ]);
});

test('visitTermSpans counts a run of white space as one blank that is as wide', () => {
  expect(spansOf('a \t b', { analyzer: 'char', ngramRange: [2, 2] })).toEqual([
    ['a ', 0, 4],
    [' b', 1, 5],
  ]);
});

test('visitTermSpans visits nothing where a preprocessor hides the places', () => {
  expect(spansOf('cmd', { preprocessor: () => 'another text' })).toEqual([]);
});

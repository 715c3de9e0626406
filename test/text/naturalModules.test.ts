import { expect, test } from 'vitest';
import { naturalPorterStemmer, naturalStopWords, naturalTokenizers } from '../../src/text/naturalModules';

test("natural's tokenizers, stemmer and stop words load from their own files", () => {
  expect(new (naturalTokenizers().WordTokenizer)().tokenize('a b')).toEqual(['a', 'b']);
  expect(naturalPorterStemmer().stem('running')).toBe('run');
  expect(naturalStopWords().has('the')).toBe(true);
});

test('naturalStopWords() gives a copy', () => {
  naturalStopWords().delete('the');
  expect(naturalStopWords().has('the')).toBe(true);
});

import { expect, test } from 'vitest';
import { removeStopWords } from '../../src/text/removeStopWords';

test("removeStopWords(tokens) removes natural's stop words in any case", () => {
  expect(removeStopWords(['The', 'system', 'was', 'scanned'])).toEqual(['system', 'scanned']);
});

test('removeStopWords(tokens, stopWords) takes the English 318, or a list', () => {
  expect(removeStopWords(['The', 'system', 'scanned'], 'english')).toEqual(['scanned']);
  expect(removeStopWords(['The', 'system'], ['system'])).toEqual(['The']);
});

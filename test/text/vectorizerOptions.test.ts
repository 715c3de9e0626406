import { expect, test } from 'vitest';
import { InputError } from '../../src/errors/inputError';
import { checkVectorizerOptions, type TfidfVectorizerOptions } from '../../src/text/vectorizerOptions';

test('checkVectorizerOptions(options) lets every documented choice pass', () => {
  checkVectorizerOptions({});
  checkVectorizerOptions({
    stopWords: ['a'],
    stripAccents: null,
    analyzer: 'charWb',
    tokenizer: 'natural-stem',
    ngramRange: [1, 3],
    maxFeatures: null,
    norm: null,
  });
  checkVectorizerOptions({ tokenizer: () => [], maxFeatures: 10, stopWords: 'english' });
});

test.each([
  [{ analyzer: 'char_wb' }, 'analyzer is "char_wb", it must be one of "word", "char", "charWb"'],
  [{ stripAccents: 'utf' }, 'stripAccents'],
  [{ norm: 'max' }, 'norm'],
  [{ tokenizer: 'nltk' }, 'tokenizer'],
  [{ stopWords: 'german' }, 'stopWords is "german"'],
  [{ maxFeatures: 0 }, 'maxFeatures is 0'],
  [{ maxFeatures: 1.5 }, 'maxFeatures is 1.5'],
  [{ ngramRange: [2, 1] }, 'ngramRange is [2,1]'],
  [{ ngramRange: [0, 1] }, 'ngramRange is [0,1]'],
])('checkVectorizerOptions(%j) is refused', (options, message) => {
  const check = () => checkVectorizerOptions(options as TfidfVectorizerOptions);
  expect(check).toThrow(InputError);
  expect(check).toThrow(message);
});

test('checkVectorizerOptions refuses stop words that are no texts', () => {
  expect(() => checkVectorizerOptions({ stopWords: JSON.parse('["the", null]') })).toThrow(
    'stopWords has words that are no texts',
  );
});

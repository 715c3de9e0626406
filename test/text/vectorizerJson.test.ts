import { expect, test } from 'vitest';
import { InputError } from '../../src/errors/inputError';
import { checkVectorizerJson, vectorizerOptionsToJson } from '../../src/text/vectorizerJson';

test('vectorizerOptionsToJson(options) keeps data, and writes a vocabulary as a list', () => {
  expect(vectorizerOptionsToJson({ norm: 'l1', vocabulary: new Set(['b', 'a']) })).toEqual({
    norm: 'l1',
    vocabulary: ['a', 'b'],
  });
});

test('vectorizerOptionsToJson(options) refuses functions and says what to use', () => {
  expect(() => vectorizerOptionsToJson({ tokenizer: () => [] })).toThrow(InputError);
  expect(() => vectorizerOptionsToJson({ tokenizer: () => [] })).toThrow("use 'natural-word'");
  expect(() => vectorizerOptionsToJson({ preprocessor: (text) => text })).toThrow(
    "preprocessor is a function, which a model file cannot hold: use 'natural'",
  );
});

test('checkVectorizerJson(json, type) gives the options', () => {
  const options = { norm: 'l1', tokenPattern: 'a', vocabulary: ['a'] };
  expect(checkVectorizerJson({ type: 'X', options, terms: ['a'] }, 'X')).toBe(options);
});

test.each([
  ['another type', { type: 'Y', options: {}, terms: ['a'] }],
  ['no terms', { type: 'X', options: {}, terms: [] }],
  ['terms that are no strings', { type: 'X', options: {}, terms: [1] }],
  ['a term twice', { type: 'X', options: {}, terms: ['a', 'a'] }],
  ['no options', { type: 'X', options: null, terms: ['a'] }],
  ['a switch that is none', { type: 'X', options: { binary: 'no' }, terms: ['a'] }],
  ['a pattern that is none', { type: 'X', options: { tokenPattern: 1 }, terms: ['a'] }],
  ['an unknown preprocessor', { type: 'X', options: { preprocessor: 'nltk' }, terms: ['a'] }],
  ['an unknown analyzer', { type: 'X', options: { analyzer: 'x' }, terms: ['a'] }],
  ['a vocabulary that is none', { type: 'X', options: { vocabulary: 'a' }, terms: ['a'] }],
  ['nothing', undefined],
])('checkVectorizerJson(json, type) refuses %s', (_, json) => {
  expect(() => checkVectorizerJson(json as Parameters<typeof checkVectorizerJson>[0], 'X')).toThrow(
    InputError,
  );
});

import { expect, test } from 'vitest';
import { InputError } from '../../src/errors/inputError';
import { scanWords } from '../../src/text/scanWords';
import { DEFAULT_TOKEN_PATTERN, textTokenizer } from '../../src/text/textTokenizer';

test('textTokenizer(options) takes the fast way for the default pattern', () => {
  expect(textTokenizer({})).toBe(scanWords);
  expect(textTokenizer({ tokenPattern: DEFAULT_TOKEN_PATTERN })).toBe(scanWords);
});

test('textTokenizer(options) gives matches, or what the one group matched', () => {
  expect(textTokenizer({ tokenPattern: '[a-z]+' })('ab 1 c')).toEqual(['ab', 'c']);
  expect(textTokenizer({ tokenPattern: '([a-z])\\d|x' })('a1 b2 x')).toEqual(['a', 'b', '']);
  expect(textTokenizer({ tokenPattern: '(?:a|b)' })('ab')).toEqual(['a', 'b']);
});

test('textTokenizer(options) refuses a pattern with two groups', () => {
  expect(() => textTokenizer({ tokenPattern: '(a)(b)' })).toThrow(InputError);
  expect(() => textTokenizer({ tokenPattern: '(a)(b)' })).toThrow('has 2 capturing groups');
});

test('textTokenizer(options) takes a function, or a name of natural', () => {
  expect(textTokenizer({ tokenizer: (text) => [text] })('a b')).toEqual(['a b']);
  expect(textTokenizer({ tokenizer: 'natural-word' })('running t1059.001')).toEqual(['running', 't1059.001']);
  expect(textTokenizer({ tokenizer: 'natural-stem' })('running t1059.001')).toEqual(['run', 't1059.001']);
});

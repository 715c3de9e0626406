import { expect, test } from 'vitest';
import { tokenSpans } from '../../src/text/tokenSpans';

test('tokenSpans places the words of the default pattern', () => {
  expect(tokenSpans('a cmd.exe, 中文', {})).toEqual([
    { token: 'cmd', start: 2, end: 5 },
    { token: 'exe', start: 6, end: 9 },
    { token: '中文', start: 11, end: 13 },
  ]);
});

test('tokenSpans places what a token pattern matches, or its group', () => {
  expect(tokenSpans('x=cmd y=exe', { tokenPattern: '=(\\w+)' })).toEqual([
    { token: 'cmd', start: 2, end: 5 },
    { token: 'exe', start: 8, end: 11 },
  ]);
  expect(tokenSpans('a b', { tokenPattern: '\\S' })).toHaveLength(2);
});

test("tokenSpans places natural's words, and their stems where the words are", () => {
  const text = 'dumping creds dumping';
  expect(tokenSpans(text, { tokenizer: 'natural-word' })[2]).toEqual({
    token: 'dumping',
    start: 14,
    end: 21,
  });
  expect(tokenSpans(text, { tokenizer: 'natural-stem' })[2]).toEqual({ token: 'dump', start: 14, end: 21 });
});

test('tokenSpans leaves a token that is not in the text without a place', () => {
  const tokenizer = (): string[] => ['made', 'up', 'cmd'];
  expect(tokenSpans('a cmd', { tokenizer })).toEqual([
    { token: 'made', start: 0, end: 0 },
    { token: 'up', start: 0, end: 0 },
    { token: 'cmd', start: 2, end: 5 },
  ]);
});

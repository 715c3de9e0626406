import { expect, test } from 'vitest';
import { stripAccents } from '../../src/text/stripAccents';

test("stripAccents(text, 'ascii') keeps what has an ASCII form and drops the rest", () => {
  expect(stripAccents('naïve café, Straße ﬁle 中', 'ascii')).toBe('naive cafe, Strae file ');
});

test("stripAccents(text, 'unicode') drops combining marks of any script", () => {
  expect(stripAccents('naïve nai\u0308ve Straße 中', 'unicode')).toBe('naive naive Straße 中');
  // A Hindi vowel sign is a mark, but combines with class 0, so it stays; the virama has class 9.
  expect(stripAccents('\u0915\u0941\u094d', 'unicode')).toBe('\u0915\u0941');
});

test('stripAccents(text, form) leaves ASCII alone', () => {
  expect(stripAccents('plain', 'ascii')).toBe('plain');
});

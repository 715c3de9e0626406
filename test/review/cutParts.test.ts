import { expect, test } from 'vitest';
import { cutParts } from '../../src/review/cutParts';

const parts = [
  { text: 'abc', value: 1 },
  { text: 'd😀e', value: -1 },
];

test('parts are cut at the length, and what is behind it is left out', () => {
  expect(cutParts(parts, 2)).toEqual([{ text: 'ab', value: 1 }]);
  expect(cutParts(parts, 3)).toEqual([parts[0]]);
  expect(cutParts(parts, Number.POSITIVE_INFINITY)).toEqual(parts);
});

test('a sign of two units is not cut in two', () => {
  expect(cutParts(parts, 5)).toEqual([parts[0], { text: 'd', value: -1 }]);
});

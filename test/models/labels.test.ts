import { expect, test } from 'vitest';
import { encodeLabels } from '../../src/models/labels';

test('encodeLabels numbers the distinct labels in ascending order', () => {
  const { classes, codes } = encodeLabels(['T2', 'T10', 'T2', 'T1']);
  expect(classes).toEqual(['T1', 'T10', 'T2']);
  expect([...codes]).toEqual([2, 1, 2, 0]);
});

test('encodeLabels orders by code point, as Python does, not by UTF-16 unit', () => {
  expect(encodeLabels(['\u{1f98a}', '\uff5a']).classes).toEqual(['\uff5a', '\u{1f98a}']);
});

test('encodeLabels takes labels that are names of object properties', () => {
  const { classes, codes } = encodeLabels(['constructor', '__proto__', 'constructor']);
  expect(classes).toEqual(['__proto__', 'constructor']);
  expect([...codes]).toEqual([1, 0, 1]);
});

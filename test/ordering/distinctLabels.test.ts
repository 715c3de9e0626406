import { expect, test } from 'vitest';
import { distinctLabels } from '../../src/ordering/distinctLabels';

test('distinctLabels gives each label once, ascending by code point', () => {
  expect(distinctLabels(['b', '10', 'a', '9', 'b', '__proto__', '\u{1f98a}', '\uff5a'])).toEqual([
    '10',
    '9',
    '__proto__',
    'a',
    'b',
    '\uff5a',
    '\u{1f98a}',
  ]);
});

test('distinctLabels of nothing is empty', () => {
  expect(distinctLabels([])).toEqual([]);
});

import { expect, test } from 'vitest';
import { labelUnion } from '../../src/metrics/labelUnion';

test('labelUnion gives the labels of all lists once, ascending by code point', () => {
  expect(labelUnion(['T2', 'T1'], [], ['T1', '\u{1f98a}', '\uff5a'])).toEqual([
    'T1',
    'T2',
    '\uff5a',
    '\u{1f98a}',
  ]);
});

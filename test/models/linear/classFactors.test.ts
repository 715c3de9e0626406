import { expect, it } from 'vitest';
import { encodeLabels } from '../../../src/models/labels';
import { classFactors } from '../../../src/models/linear/classFactors';

const labels = encodeLabels(['b', 'a', 'a', 'a']);

it('gives each class its weight, 1 when none is asked for', () => {
  expect([...classFactors(null, labels)]).toEqual([1, 1]);
  expect([...classFactors('balanced', labels)]).toEqual([2 / 3, 2]);
  expect([...classFactors(new Map([['b', 0]]), labels)]).toEqual([1, 0]);
});

it('refuses the weight of a label that no row has', () => {
  expect(() => classFactors(new Map([['c', 1]]), labels)).toThrow('"c", which no row has');
});

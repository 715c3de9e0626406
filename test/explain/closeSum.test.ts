import { expect, test } from 'vitest';
import { closeSum } from '../../src/explain/closeSum';

const term = { term: 'cmd', start: 0, end: 3 };

test('closeSum gives the rounding noise to the largest value', () => {
  const { base, contributions } = closeSum('T1', 0.3 + 1e-12, 0.1, [{ ...term, value: 0.2 }]);
  expect(base).toBe(0.1);
  expect(base + contributions[0].value).toBeCloseTo(0.3 + 1e-12, 15);
});

test('closeSum gives it to the base where there are no values', () => {
  expect(closeSum('T1', 0.3 + 1e-12, 0.3, []).base).toBe(0.3 + 1e-12);
});

test.each([0.4, Number.NaN])('closeSum refuses a sum that misses the score %d', (score) => {
  expect(() => closeSum('T1', score, 0.1, [{ ...term, value: 0.2 }])).toThrow(/miss its score/);
});

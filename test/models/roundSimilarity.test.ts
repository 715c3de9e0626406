import { expect, test } from 'vitest';
import { roundSimilarity } from '../../src/models/roundSimilarity';

test('roundSimilarity(cosine) takes rounding noise away, and little else', () => {
  expect(roundSimilarity(1 + 2.2e-16)).toBe(1);
  expect(roundSimilarity(1 - 1.1e-16)).toBe(1);
  expect(roundSimilarity(-1e-17)).toBe(0);
  expect(roundSimilarity(0.5 + 1e-11)).toBeGreaterThan(0.5);
  expect(Math.abs(roundSimilarity(1 / 3) - 1 / 3)).toBeLessThan(5e-13);
});

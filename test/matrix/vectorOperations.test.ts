import { expect, it } from 'vitest';
import { addScaled, dotProduct, scale } from '../../src/matrix/vectorOperations';

it('vectors are multiplied, added and scaled', () => {
  const vector = Float64Array.of(1, 2, 3);
  expect(dotProduct(vector, Float64Array.of(4, 0, -1))).toBe(1);
  addScaled(vector, Float64Array.of(1, 1, 0), 2);
  expect([...vector]).toEqual([3, 4, 3]);
  scale(vector, -1);
  expect([...vector]).toEqual([-3, -4, -3]);
});

import { expect, test } from 'vitest';
import { strongTerms } from '../../../src/models/evidence/strongTerms';

test('strongTerms leaves out what is below a fiftieth of the length', () => {
  const row = { indices: Int32Array.of(1, 4, 6, 9), values: Float64Array.of(1, 0.0199, -0.5, 0.03) };
  const { indices, values } = strongTerms(row);
  expect([...indices]).toEqual([1, 6, 9]);
  expect([...values]).toEqual([1, -0.5, 0.03]);
});

test('strongTerms gives a row of strong or of no terms as it is', () => {
  const row = { indices: Int32Array.of(1, 4), values: Float64Array.of(1, 0.5) };
  expect(strongTerms(row)).toEqual(row);
  const empty = { indices: new Int32Array(0), values: new Float64Array(0) };
  expect(strongTerms(empty)).toEqual(empty);
});

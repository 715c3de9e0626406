import { expect, test } from 'vitest';
import { holdOut } from '../../../src/models/boosting/holdOut';
import { RandomState } from '../../../src/random/randomState';

const codes = Int32Array.from({ length: 50 }, (_, i) => (i === 49 ? 2 : i % 2));
const rows = Int32Array.from(codes.keys());

test('holdOut draws its share of each class, and leaves a class of one row for training', () => {
  const { training, heldOut } = holdOut(rows, codes, 3, 0.2, new RandomState(1));
  expect([training.length, heldOut.length]).toEqual([40, 10]);
  expect([0, 1, 2].map((code) => heldOut.filter((row) => codes[row] === code).length)).toEqual([5, 5, 0]);
  expect([...training, ...heldOut].sort((a, b) => a - b)).toEqual([...rows]);
  expect(training).toEqual(training.slice().sort());
});

test('holdOut draws by its generator, from the rows given only', () => {
  const some = rows.filter((row) => row % 3 > 0);
  const [first, again, other] = [1, 1, 2].map((seed) => holdOut(some, codes, 3, 0.3, new RandomState(seed)));
  expect(again).toEqual(first);
  expect(other.heldOut).not.toEqual(first.heldOut);
  expect([...first.training, ...first.heldOut].every((row) => row % 3 > 0)).toBe(true);
});

test('holdOut keeps a row of each class, however large the share', () => {
  const { training } = holdOut(rows, codes, 3, 0.999, new RandomState(1));
  expect(new Set(Array.from(training, (row) => codes[row]))).toEqual(new Set([0, 1, 2]));
});

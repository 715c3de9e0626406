import { expect, it } from 'vitest';
import { bootstrapIntervals } from '../../src/metrics/bootstrapIntervals';

const mean = (values: readonly number[]) => (drawn: Int32Array) => [
  drawn.reduce((sum, row) => sum + values[row], 0) / drawn.length,
];

it('the interval of a mean is as wide as theory says', () => {
  const values = Array.from({ length: 400 }, (_, i) => (i < 240 ? 1 : 0));
  const [{ low, high }] = bootstrapIntervals(400, mean(values));
  const half = 1.96 * Math.sqrt((0.6 * 0.4) / 400);
  expect(low).toBeCloseTo(0.6 - half, 1.7);
  expect(high).toBeCloseTo(0.6 + half, 1.7);
});

it('the same seed gives the same interval, another seed another', () => {
  const values = Array.from({ length: 50 }, (_, i) => Math.sin(i));
  const of = (randomState: number) => bootstrapIntervals(50, mean(values), { randomState, nResamples: 200 });
  expect(of(7)).toEqual(of(7));
  expect(of(7)).not.toEqual(of(8));
});

it('a constant has an interval of no width, and NaN is left out', () => {
  expect(bootstrapIntervals(5, () => [3, Number.NaN], { nResamples: 10 })).toEqual([
    { low: 3, high: 3 },
    { low: Number.NaN, high: Number.NaN },
  ]);
});

it.each([
  [0, {}, /one at least/],
  [5, { nResamples: 0 }, /nResamples is 0/],
  [5, { confidenceLevel: 95 }, /confidenceLevel is 95/],
])('%i rows with %o are refused', (rows, options, message) => {
  expect(() => bootstrapIntervals(rows, () => [1], options)).toThrow(message);
});

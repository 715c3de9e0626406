import { expect, it } from 'vitest';
import { drawCategory } from '../../../src/models/linear/drawCategory';
import { RandomState } from '../../../src/random/randomState';

it('draws each number as often as it is probable, and the impossible never', () => {
  const random = new RandomState(8);
  const counts = [0, 0, 0, 0];
  for (let draw = 0; draw < 10_000; draw++) counts[drawCategory(random, Float64Array.of(0.1, 0, 0.6, 0.3))]++;
  expect(counts[1]).toBe(0);
  for (const [k, share] of [0.1, 0, 0.6, 0.3].entries()) {
    expect(Math.abs(counts[k] / 10_000 - share)).toBeLessThan(0.02);
  }
});

it('draws nothing where there is one number only', () => {
  const random = new RandomState(8);
  expect(drawCategory(random, Float64Array.of(1))).toBe(0);
  expect(random.randomSample()).toBe(new RandomState(8).randomSample());
});

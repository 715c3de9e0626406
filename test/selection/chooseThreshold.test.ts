import { expect, it } from 'vitest';
import { wilsonInterval } from '../../src/metrics/wilsonInterval';
import { RandomState } from '../../src/random/randomState';
import { chooseThreshold } from '../../src/selection/chooseThreshold';

function rows(seed: number, count = 1500): { confidences: Float64Array; correct: boolean[] } {
  const random = new RandomState(seed);
  const confidences = random.uniform(0, 1, count);
  const luck = random.uniform(0, 1, count);
  return { confidences, correct: Array.from(confidences, (p, i) => luck[i] < p) };
}

it('the rows above the threshold reach the target by the lower end of their interval', () => {
  const { confidences, correct } = rows(1);
  const chosen = chooseThreshold(confidences, correct, 0.8);
  expect(wilsonInterval(chosen.correct, chosen.rows, 1.6448).low).toBeGreaterThanOrEqual(0.8);
  expect(chosen.rows).toBe(confidences.filter((p) => p >= chosen.minConfidence).length);
});

it('new rows keep the promise, but for one set in ten at most', () => {
  let broken = 0;
  for (let seed = 0; seed < 40; seed++) {
    const { minConfidence } = chooseThreshold(rows(seed).confidences, rows(seed).correct, 0.8);
    const fresh = rows(1000 + seed, 5000);
    const kept = fresh.correct.filter((_, i) => fresh.confidences[i] >= minConfidence);
    if (wilsonInterval(kept.filter(Boolean).length, kept.length).high < 0.8) broken++;
  }
  expect(broken).toBeLessThanOrEqual(4);
});

it('a target that cannot be promised is refused, with what can be', () => {
  expect(() => chooseThreshold([0.5, 0.6], [true, true], 0.9)).toThrow(/the best can promise 0\.\d{3}/);
  expect(() => chooseThreshold([0.5], [true], 90)).toThrow('the target accuracy is 90');
});

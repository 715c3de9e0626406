import { describe, expect, test } from 'vitest';
import { type Choices, fitConditionalLogit } from '../../../src/models/evidence/conditionalLogit';
import { RandomState } from '../../../src/random/randomState';

const CLASSES = 5;
const FEATURES = 3;

/** Rows whose class was drawn by the model itself. */
function drawn(weights: readonly number[], rows: number): Choices {
  const random = new RandomState(7);
  const values = Float32Array.from({ length: rows * CLASSES * FEATURES }, () => random.randomSample() * 2);
  const chosen = Int32Array.from({ length: rows }, (_, i) => {
    const odds = scoresOf(values, i, weights).map(Math.exp);
    let left = random.randomSample() * odds.reduce((sum, value) => sum + value, 0);
    return Math.max(
      0,
      odds.findIndex((value) => {
        left -= value;
        return left < 0;
      }),
    );
  });
  return { rows, classes: CLASSES, features: FEATURES, values, chosen };
}

function scoresOf(values: Float32Array, i: number, weights: ArrayLike<number>): number[] {
  return Array.from({ length: CLASSES }, (_, c) =>
    Array.from(weights).reduce(
      (sum, weight, f) => sum + weight * values[(i * CLASSES + c) * FEATURES + f],
      0,
    ),
  );
}

/** The loss that is least at the fitted weights, written down once more. */
function loss({ rows, values, chosen }: Choices, weights: ArrayLike<number>, penalty: number): number {
  let sum = 0;
  for (const weight of Array.from(weights)) sum += penalty * weight ** 2;
  for (let i = 0; i < rows; i++) {
    const scores = scoresOf(values, i, weights);
    sum += Math.log(scores.reduce((total, score) => total + Math.exp(score), 0)) - scores[chosen[i]];
  }
  return sum;
}

describe('fitConditionalLogit', () => {
  const truth = [2, -1, 0.5];
  const choices = drawn(truth, 4000);

  test('finds the weights that choices were drawn by', () => {
    const found = fitConditionalLogit(choices, new Float64Array(FEATURES), 0);
    truth.forEach((weight, f) => {
      expect(Math.abs(found[f] - weight)).toBeLessThan(0.12);
    });
  });

  test.each([0, 3, 50])('stops where the loss with penalty %d is level', (penalty) => {
    const found = fitConditionalLogit(choices, new Float64Array(FEATURES), penalty);
    const step = 1e-4;
    for (let f = 0; f < FEATURES; f++) {
      const beside = (by: number): number =>
        loss(
          choices,
          found.map((weight, k) => (k === f ? weight + by : weight)),
          penalty,
        );
      expect(Math.abs(beside(step) - beside(-step)) / (2 * step)).toBeLessThan(5e-3);
    }
  });

  test('stays at the usual weights when leaving them costs more than anything', () => {
    const usual = Float64Array.of(1, 1, 1);
    for (const weight of fitConditionalLogit(choices, usual, 1e9)) expect(weight).toBeCloseTo(1, 5);
  });
});

import { describe, expect, it } from 'vitest';
import { type SgdLoss, sgdLosses } from '../../../src/models/linear/sgdLoss';

const names = Object.keys(sgdLosses) as SgdLoss[];

describe.each(names)('the loss %s', (name) => {
  const { loss, derivative } = sgdLosses[name];

  it('falls towards the right side, and costs nothing far into it', () => {
    expect(loss(true, 60)).toBeCloseTo(0, 12);
    expect(loss(false, -60)).toBeCloseTo(0, 12);
    expect(loss(true, -2)).toBeGreaterThan(loss(true, 0));
    expect(loss(false, 2)).toBe(loss(true, -2));
  });

  it.each([-40, -20, -3, -0.5, 0.3, 2, 17, 30, 50])('has the slope that differences show at %d', (score) => {
    for (const isOwn of [true, false]) {
      const slope = (loss(isOwn, score + 1e-6) - loss(isOwn, score - 1e-6)) / 2e-6;
      expect(derivative(isOwn, score)).toBeCloseTo(slope, 6);
    }
  });
});

it('the logistic loss stays finite far out', () => {
  expect(sgdLosses.logLoss.loss(false, 1e6)).toBe(1e6);
  expect(sgdLosses.logLoss.derivative(true, -1e6)).toBe(-1);
});

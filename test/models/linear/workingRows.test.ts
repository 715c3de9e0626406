import { describe, expect, it } from 'vitest';
import type { DualProblem } from '../../../src/models/linear/dualDescent';
import { exchangeWorkingRows, firstWorkingRows } from '../../../src/models/linear/workingRows';
import { XorShift } from '../../../src/models/linear/xorShift';

function signsOf(own: number, others: number): Int8Array {
  return Int8Array.from({ length: own + others }, (_, i) => (i < own ? 1 : -1));
}

describe('firstWorkingRows', () => {
  it('takes all rows that cost something when there are few', () => {
    const costs = Float64Array.of(1, 0, 2, 1);
    expect([...firstWorkingRows(signsOf(1, 3), costs, new XorShift(1))]).toEqual([0, 2, 3]);
  });

  it('takes all rows of the class, and some of the others', () => {
    const costs = new Float64Array(10_030).fill(1);
    const working = firstWorkingRows(signsOf(30, 10_000), costs, new XorShift(1));
    expect([...working.slice(0, 30)]).toEqual(Array.from({ length: 30 }, (_, i) => i));
    expect(working.length).toBeGreaterThan(430);
    expect(working.length).toBeLessThan(630);
  });
});

describe('exchangeWorkingRows', () => {
  const problem = (working: number[], dual: number[]): DualProblem => ({
    signs: Int8Array.of(1, -1, -1, -1),
    costs: Float64Array.of(1, 1, 1, 1),
    random: new XorShift(1),
    weights: new Float64Array(1),
    bias: 0,
    dual: Float64Array.from(dual),
    working: Int32Array.from(working),
    iterations: 1,
    highest: 0,
    tolerance: 0.1,
    converged: true,
  });

  it('takes rows in that lie on the wrong side of their margin, the furthest first', () => {
    const one = problem([0], [0.5, 0, 0, 0]);
    expect(exchangeWorkingRows(one, 0.1, Float64Array.of(1, -0.5, -1.5, 0.5), 1, 0)).toBe(true);
    expect([...one.working]).toEqual([0, 3, 1]);
  });

  it('lets rows go that have no part and lie beyond their margin', () => {
    const one = problem([0, 1, 2], [0.5, 0, 0.1, 0]);
    expect(exchangeWorkingRows(one, 0.1, Float64Array.of(1, -2, -2, 0), 1, 0)).toBe(true);
    expect([...one.working]).toEqual([0, 2, 3]);
  });

  it('changes nothing when no row is wrong by more than the tolerance', () => {
    const one = problem([0], [0.5, 0, 0, 0]);
    expect(exchangeWorkingRows(one, 0.1, Float64Array.of(0, 1, 0, -1, 0, -0.95, 0, -2), 2, 1)).toBe(false);
    expect([...one.working]).toEqual([0]);
  });

  it('never takes rows that cost nothing', () => {
    const one = { ...problem([0], [0.5, 0, 0, 0]), costs: Float64Array.of(1, 0, 0, 0) };
    expect(exchangeWorkingRows(one, 0.1, new Float64Array(4), 1, 0)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { cannotSplit, tooSmallGain } from '../../../src/models/tree/stopRules';

const rules = {
  maxDepth: 4,
  minSamplesSplit: 6,
  minSamplesLeaf: 2,
  minWeightLeaf: 3,
  minImpurityDecrease: 0.1,
};

describe('cannotSplit', () => {
  it('stops at depth, rows, weight and purity', () => {
    expect(cannotSplit(rules, 3, 6, 6, 0.5)).toBe(false);
    expect(cannotSplit(rules, 4, 6, 6, 0.5)).toBe(true);
    expect(cannotSplit(rules, 3, 5, 6, 0.5)).toBe(true);
    expect(cannotSplit({ ...rules, minSamplesLeaf: 4 }, 3, 7, 9, 0.5)).toBe(true);
    expect(cannotSplit(rules, 3, 6, 5.9, 0.5)).toBe(true);
    expect(cannotSplit(rules, 3, 6, 6, Number.EPSILON)).toBe(true);
  });
});

describe('tooSmallGain', () => {
  it('allows for rounding', () => {
    expect(tooSmallGain(rules, 0.1 - 1e-17)).toBe(false);
    expect(tooSmallGain(rules, 0.099)).toBe(true);
  });
});

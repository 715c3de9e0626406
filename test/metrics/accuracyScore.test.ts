import { describe, expect, it } from 'vitest';
import { accuracyScore } from '../../src/metrics/accuracyScore';
import { classificationCases } from './golden';

describe('accuracyScore', () => {
  it('equals scikit-learn', () => {
    for (const { true: yTrue, pred, accuracy } of classificationCases) {
      expect(accuracyScore(yTrue, pred)).toBe(accuracy);
    }
  });

  it('counts the rows instead when it is not to normalize', () => {
    expect(accuracyScore(['a', 'b', 'c'], ['a', 'b', 'a'], { normalize: false })).toBe(2);
  });

  it('refuses lists of unequal length with both numbers, and empty ones', () => {
    expect(() => accuracyScore(['a'], ['a', 'b'])).toThrow('1 true labels, but 2 predicted labels');
    expect(() => accuracyScore([], [])).toThrow('nothing to score');
  });
});

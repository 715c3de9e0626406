import { describe, expect, it } from 'vitest';
import { accuracyScore } from '../../src/metrics/accuracyScore';

describe('accuracyScore', () => {
  it('is the fraction of rows that got their true label', () => {
    expect(accuracyScore(['a', 'b', 'c', 'a'], ['a', 'b', 'a', 'b'])).toBe(0.5);
  });

  it('counts the rows instead when it is not to normalize', () => {
    expect(accuracyScore(['a', 'b', 'c'], ['a', 'b', 'a'], { normalize: false })).toBe(2);
  });

  it('refuses lists of unequal length with both numbers, and empty ones', () => {
    expect(() => accuracyScore(['a'], ['a', 'b'])).toThrow('1 true labels, but 2 predicted labels');
    expect(() => accuracyScore([], [])).toThrow('nothing to score');
  });
});

import { describe, expect, it } from 'vitest';
import { f1Score } from '../../src/metrics/f1Score';
import { classificationCases, distance } from './golden';

describe('f1Score', () => {
  it('equals scikit-learn for every average', () => {
    for (const { true: yTrue, pred, labels, scores } of classificationCases) {
      const options = labels ? { labels } : {};
      for (const average of ['micro', 'macro', 'weighted'] as const) {
        const found = f1Score(yTrue, pred, { ...options, average });
        expect(distance([found], [scores[0][average][2]])).toBeLessThan(1e-12);
      }
      expect(
        distance(f1Score(yTrue, pred, { ...options, average: null }), scores[0].perClass[2]),
      ).toBeLessThan(1e-12);
    }
  });

  it('averages over the labels of both sides, so a wrong guess outside the true labels lowers macro F1', () => {
    expect(f1Score(['a', 'a'], ['a', 'b'])).toBeCloseTo(1 / 3, 12);
  });

  it('refuses an unknown average', () => {
    const options = JSON.parse('{"average":"binary"}');
    expect(() => f1Score(['a'], ['a'], options)).toThrow("average is binary: give 'micro'");
  });
});

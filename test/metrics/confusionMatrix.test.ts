import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confusionMatrix } from '../../src/metrics/confusionMatrix';
import { classificationCases } from './golden';

describe('confusionMatrix', () => {
  it('equals scikit-learn, with all labels and with chosen ones', () => {
    for (const { true: yTrue, pred, labels, confusion } of classificationCases) {
      if (!confusion) continue;
      const found = confusionMatrix(yTrue, pred, labels ? { labels } : {});
      expect(found.counts.toRows()).toEqual(confusion);
      expect(found.labels).toEqual(labels ?? [...new Set([...yTrue, ...pred])].sort());
    }
  });

  it('counts every row once', () => {
    const pair = fc.tuple(fc.constantFrom('a', 'b', '__proto__'), fc.constantFrom('a', 'c', 'constructor'));
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1 }), (pairs) => {
        const { counts } = confusionMatrix(
          pairs.map(([actual]) => actual),
          pairs.map(([, predicted]) => predicted),
        );
        expect(counts.data.reduce((sum, count) => sum + count, 0)).toBe(pairs.length);
      }),
    );
  });

  it('refuses labels none of which is a true label', () => {
    expect(() => confusionMatrix(['a'], ['b'], { labels: ['b'] })).toThrow('none of the 1 labels');
  });
});

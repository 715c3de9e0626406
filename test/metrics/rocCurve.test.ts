import { describe, expect, it } from 'vitest';
import { auc } from '../../src/metrics/auc';
import { binaryRocAuc } from '../../src/metrics/binaryRocAuc';
import { rocCurve } from '../../src/metrics/rocCurve';
import { distance, golden } from './golden';

interface Case {
  readonly marks: readonly number[];
  readonly scores: readonly number[];
  readonly dropIntermediate: boolean;
  readonly fpr: readonly (number | null)[];
  readonly tpr: readonly (number | null)[];
  readonly thresholds: readonly (number | string)[];
  readonly auc: number | null;
}

describe('rocCurve', () => {
  it('equals scikit-learn: points, thresholds and area, with ties and without one of the classes', () => {
    for (const expected of golden<readonly Case[]>('curves')) {
      const { marks, scores, dropIntermediate } = expected;
      const { fpr, tpr, thresholds } = rocCurve(marks, scores, { dropIntermediate });
      expect(distance(fpr, expected.fpr)).toBeLessThan(1e-12);
      expect(distance(tpr, expected.tpr)).toBeLessThan(1e-12);
      expect(distance(thresholds, expected.thresholds)).toBe(0);
      expect(distance([auc(fpr, tpr)], [expected.auc])).toBeLessThan(1e-12);
      expect(distance([binaryRocAuc(marks, scores)], [expected.auc])).toBeLessThan(1e-12);
    }
  });

  it('draws many rows', () => {
    const scores = Float64Array.from({ length: 200_000 }, (_, i) => i);
    const { thresholds } = rocCurve(
      Array.from(scores, (i) => i % 2),
      scores,
      { dropIntermediate: false },
    );
    expect(thresholds).toHaveLength(200_001);
  });

  it('refuses marks that are neither 0 nor 1, scores that are not finite, and unequal lengths', () => {
    expect(() => rocCurve([0, 2], [0, 1])).toThrow('mark 1 is 2');
    expect(() => rocCurve([0, 1], [0, Number.NaN])).toThrow('score 1 is NaN');
    expect(() => rocCurve([0, 1], [0])).toThrow('2 marks, but 1 scores');
  });
});

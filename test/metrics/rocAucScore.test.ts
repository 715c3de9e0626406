import { describe, expect, it } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { rocAucScore } from '../../src/metrics/rocAucScore';
import { topKAccuracyScore } from '../../src/metrics/topKAccuracyScore';
import { distance, golden } from './golden';

interface Case {
  readonly y: readonly string[];
  readonly scores: readonly (readonly number[])[];
  readonly raw: readonly (readonly number[])[];
  readonly classes: readonly string[];
  readonly perClass: readonly number[];
  readonly macro: number;
  readonly weighted: number;
  readonly topK: readonly number[];
}

const cases = golden<readonly Case[]>('rankings');

describe('rocAucScore', () => {
  it('equals scikit-learn one-vs-rest, per class and averaged', () => {
    for (const { y, scores, classes, ...expected } of cases) {
      const found = rocAucScore(y, DenseMatrix.fromRows(scores), classes);
      const areas = found.perClass.map(({ auc }) => auc);
      expect(distance(areas, expected.perClass)).toBeLessThan(1e-12);
      expect(distance([found.macro, found.weighted], [expected.macro, expected.weighted])).toBeLessThan(
        1e-12,
      );
      expect(found.undefinedClasses).toEqual([]);
    }
  });

  it('leaves a class without rows out of the means, and names it and the labels without a column', () => {
    const scores = DenseMatrix.fromRows([
      [0.9, 0.1, 0],
      [0.2, 0.8, 0],
      [0.5, 0.5, 0],
    ]);
    const found = rocAucScore(['a', 'b', 'x'], scores, ['a', 'b', 'c']);
    expect(found.perClass.map(({ auc }) => auc)).toEqual([1, 1, Number.NaN]);
    expect([found.macro, found.weighted]).toEqual([1, 1]);
    expect(found.undefinedClasses).toEqual(['c']);
    expect(found.unscoredLabels).toEqual(['x']);
  });

  it('refuses rows or columns that do not fit', () => {
    expect(() => rocAucScore(['a'], new DenseMatrix(2, 1), ['a'])).toThrow('1 true labels, but 2 rows');
    expect(() => rocAucScore(['a'], new DenseMatrix(1, 2), ['a'])).toThrow(
      '2 columns of scores, but 1 classes',
    );
  });
});

describe('topKAccuracyScore, on the same scores', () => {
  it('equals scikit-learn for every k, ties included', () => {
    for (const { y, raw, classes, topK } of cases) {
      const scores = DenseMatrix.fromRows(raw);
      expect(topK.map((_, i) => topKAccuracyScore(y, scores, classes, i + 1))).toEqual(topK);
    }
  });
});

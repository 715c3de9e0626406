import { describe, expect, it } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { maxSimilarityByClass } from '../../src/metrics/maxSimilarityByClass';

const similarity = DenseMatrix.fromRows([
  [0.1, 0.9, 0.3],
  [-0.5, 0, -0.2],
]);

describe('maxSimilarityByClass', () => {
  it('keeps the highest similarity to a row of each class', () => {
    const { classes, scores } = maxSimilarityByClass(similarity, ['b', 'a', 'b']);
    expect(classes).toEqual(['a', 'b']);
    expect(scores.toRows()).toEqual([
      [0.9, 0.3],
      [0, -0.2],
    ]);
  });

  it('refuses a number of labels that is not that of the columns', () => {
    expect(() => maxSimilarityByClass(similarity, ['a'])).toThrow('3 columns of similarities, but 1');
  });
});

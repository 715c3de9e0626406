import { describe, expect, it } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { topKAccuracyScore } from '../../src/metrics/topKAccuracyScore';

const scores = DenseMatrix.fromRows([
  [0.5, 0.5, 0],
  [0.2, 0.3, 0.5],
]);
const classes = ['a', 'b', 'c'];

describe('topKAccuracyScore', () => {
  it('ranks the later of two equal scores higher', () => {
    expect(topKAccuracyScore(['b', 'c'], scores, classes, 1)).toBe(1);
    expect(topKAccuracyScore(['a', 'c'], scores, classes, 1)).toBe(0.5);
  });

  it('misses a label that is no class', () => {
    expect(topKAccuracyScore(['unseen', 'c'], scores, classes, 3)).toBe(0.5);
  });

  it('refuses a k that is no positive integer, and columns that do not fit', () => {
    expect(() => topKAccuracyScore(['a', 'b'], scores, classes, 0)).toThrow('k is 0');
    expect(() => topKAccuracyScore(['a', 'b'], scores, ['a'])).toThrow('3 columns of scores, but 1 classes');
  });
});

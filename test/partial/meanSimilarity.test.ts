import { expect, test } from 'vitest';
import { cosineSimilarity } from '../../src/matrix/cosineSimilarity';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { SparseMatrix } from '../../src/matrix/sparseMatrix';
import { unitRows } from '../../src/models/cosineIndex';
import { meanSimilarity } from '../../src/partial/meanSimilarity';

test('meanSimilarity is the mean cosine with the other rows', () => {
  const X = DenseMatrix.fromRows([
    [1, 2, 0],
    [0, 1, 1],
    [3, 0, 1],
    [0, 0, 0],
  ]);
  const cosines = cosineSimilarity(X);
  const means = meanSimilarity(unitRows(X));
  means.forEach((mean, i) => {
    const others = [...cosines.row(i)].filter((_, j) => j !== i);
    expect(mean).toBeCloseTo(others.reduce((sum, cosine) => sum + cosine) / 3, 12);
  });
});

test('meanSimilarity of a row alone is 0', () => {
  expect([...meanSimilarity(SparseMatrix.fromDense(DenseMatrix.fromRows([[1]])))]).toEqual([0]);
});

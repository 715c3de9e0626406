import { expect, test } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { rocAucScore } from '../../src/metrics/rocAucScore';
import { rocCurves } from '../../src/metrics/rocCurves';

const y = ['a', 'b', 'a', 'c', 'b'];
const scores = DenseMatrix.fromRows([
  [0.9, 0.1, 0],
  [0.3, 0.6, 0.1],
  [0.2, 0.5, 0.3],
  [0.1, 0.2, 0.7],
  [0.4, 0.4, 0.2],
]);

test('rocCurves gives the curve of each class, with the area that rocAucScore has', () => {
  const curves = rocCurves(y, scores, ['a', 'b', 'c']);
  expect(curves.map(({ label }) => label)).toEqual(['a', 'b', 'c']);
  const { perClass } = rocAucScore(y, scores, ['a', 'b', 'c']);
  curves.forEach(({ auc }, j) => {
    expect(auc).toBeCloseTo(perClass[j].auc, 12);
  });
});

test('rocCurves leaves classes out that have no row', () => {
  expect(rocCurves(y, scores, ['a', 'z', 'c']).map(({ label }) => label)).toEqual(['a', 'c']);
});

test('rocCurves takes one score for all classes', () => {
  const [a, c] = rocCurves(y, Float64Array.of(5, 4, 3, 2, 1), ['a', 'c']);
  expect(a.auc).toBeCloseTo(5 / 6, 12);
  expect(c.auc).toBe(0.25);
});

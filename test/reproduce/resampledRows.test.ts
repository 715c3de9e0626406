import { expect, test } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { countLabels } from '../../src/ordering/countLabels';
import { minRowsPerClass, resampledRows } from '../../src/reproduce/resampledRows';

const y = ['a', 'b', 'a', 'few', 'a', 'b', 'a', 'b', 'few', 'a'];
const X = DenseMatrix.fromRows(y.map((id, i) => [i, id === 'a' ? 1 : 2]));

test('resampledRows leaves out classes with fewer than three rows, and balances the others', () => {
  expect(minRowsPerClass).toBe(3);
  const resampled = resampledRows(X, y);
  expect([...countLabels(resampled.y)]).toEqual([
    ['a', 5],
    ['b', 5],
  ]);
  const kept = [...y.keys()].filter((i) => y[i] !== 'few');
  kept.forEach((from, to) => {
    expect([...resampled.X.selectRows(Int32Array.of(to)).data]).toEqual([from, y[from] === 'a' ? 1 : 2]);
  });
});

test('resampledRows makes rows between two of the class, the same ones each time', () => {
  const { X: made } = resampledRows(X, y);
  for (let i = 8; i < made.rows; i++) {
    const [place, kind] = made.selectRows(Int32Array.of(i)).data;
    expect(kind).toBe(2);
    expect(place).toBeGreaterThanOrEqual(1);
    expect(place).toBeLessThanOrEqual(7);
  }
  expect(resampledRows(X, y)).toEqual(resampledRows(X, y));
});

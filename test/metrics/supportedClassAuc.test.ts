import { expect, it } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { supportedClassAuc } from '../../src/metrics/supportedClassAuc';

const yTrue = ['a', 'a', 'b', 'b', 'b', 'z'];
const scores = DenseMatrix.fromRows([
  [0.9, 0.1],
  [0.2, 0.8],
  [0.3, 0.7],
  [0.1, 0.9],
  [0.2, 0.6],
  [0.5, 0.5],
]);

it('classes with too few rows, and those that no column stands for, are withheld and counted', () => {
  const auc = supportedClassAuc(yTrue, scores, ['a', 'b'], 3);
  expect(auc.shown.map(({ label }) => label)).toEqual(['b']);
  expect(auc).toMatchObject({ minRows: 3, withheld: 2, macro: auc.shown[0].auc });
});

it('nothing is shown, and there is no mean, where all have too few', () => {
  expect(supportedClassAuc(yTrue, scores, ['a', 'b'], 10)).toMatchObject({ shown: [], macro: Number.NaN });
});

it('minRows must be a whole number', () => {
  expect(() => supportedClassAuc(yTrue, scores, ['a', 'b'], 0)).toThrow('minRows is 0');
});

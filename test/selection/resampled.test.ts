import { expect, it } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { resampled } from '../../src/selection/resampled';

const X = DenseMatrix.fromRows([[1], [2], [3], [9]]);
const y = ['a', 'a', 'a', 'b'];

it('resampled gives the rows as they are without a sampler', () => {
  expect(resampled(undefined, X, y)).toEqual({ X, y });
});

it('resampled balances classes, in the same way each time', () => {
  const sampler = { name: 'random-over-sampler', params: { randomState: 1 } };
  const balanced = resampled(sampler, X, y);
  expect(balanced.y).toEqual(['a', 'a', 'a', 'b', 'b', 'b']);
  expect(resampled(sampler, X, y)).toEqual(balanced);
});

it('resampled refuses what is no sampler, and options that it does not have', () => {
  expect(() => resampled({ name: 'pca' }, X, y)).toThrow(
    'pca changes no rows: give a sampler, such as smote',
  );
  expect(() => resampled({ name: 'smoke' }, X, y)).toThrow('there are smote, random-over-sampler');
  expect(() => resampled({ name: 'smote', params: { k: 1 } }, X, y)).toThrow('no option "k"');
});

import { expect, it } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { assertSpace, firstDrawn, recipeOfDrawn } from '../../src/selection/drawRecipe';
import { buildClassifier } from '../../src/selection/estimatorRegistry';
import { resampled } from '../../src/selection/resampled';
import { defaultSearchSpace } from '../../src/selection/searchSpace';

it('the default search space has values of options that the classifiers have', () => {
  expect(() => assertSpace(defaultSearchSpace)).not.toThrow();
  const names = firstDrawn(defaultSearchSpace).map((drawn) => {
    const { classifier } = recipeOfDrawn(drawn);
    expect(() => buildClassifier(classifier)).not.toThrow();
    return classifier.name;
  });
  expect(names).toEqual([
    'nearest-alert',
    'complement-nb',
    'nearest-centroid',
    'linear-svc',
    'logistic-regression',
    'random-forest',
    'extra-trees',
  ]);
});

it('the default search space resamples classes of any size, the same way each time', () => {
  const X = DenseMatrix.fromRows([[1], [2], [3], [9]]);
  const y = ['a', 'a', 'a', 'b'];
  expect(defaultSearchSpace.samplers![0]).toBeNull();
  for (const sampler of defaultSearchSpace.samplers!) {
    if (!sampler) continue;
    expect(resampled(sampler, X, y).y).toEqual(['a', 'a', 'a', 'b', 'b', 'b']);
    expect(resampled(sampler, X, y)).toEqual(resampled(sampler, X, y));
  }
});

import { expect, it } from 'vitest';
import { assertSpace, firstDrawn, recipeOfDrawn } from '../../src/selection/drawRecipe';
import { buildClassifier } from '../../src/selection/estimatorRegistry';
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

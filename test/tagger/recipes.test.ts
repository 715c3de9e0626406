import { expect, test } from 'vitest';
import { InputError } from '../../src/errors/inputError';
import { buildEstimator } from '../../src/selection/buildEstimator';
import { estimatorNames } from '../../src/tagger/estimatorNames';
import { recipeOf } from '../../src/tagger/recipes';

test.each(estimatorNames)('%s has a recipe whose classifier can be built', (name) => {
  const { classifier } = recipeOf(name);
  expect(buildEstimator(classifier).predict).toBeTypeOf('function');
});

test('an unknown estimator is refused with all names, and the nearest one', () => {
  expect(() => recipeOf('random-forrest')).toThrow(InputError);
  expect(() => recipeOf('random-forrest')).toThrow(/did you mean random-forest\?$/);
  for (const name of estimatorNames) expect(() => recipeOf('')).toThrow(name);
  expect(() => recipeOf('__proto__')).toThrow('no estimator "__proto__"');
});

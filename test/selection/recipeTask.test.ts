import { expect, it } from 'vitest';
import { recipeRunner } from '../../src/selection/recipeTask';

const rows = Int32Array.of(0, 1, 2);
const run = recipeRunner({
  texts: ['port scan', 'lsass dump', 'port sweep', 'hive dump'],
  y: ['a', 'b', 'a', 'b'],
  folds: [{ train: rows, test: Int32Array.of(3) }],
  orders: [rows],
  scoring: 'accuracy',
});
const recipe = { vectorizer: {}, classifier: { name: 'nearest-alert' } };

it('recipeRunner scores a recipe on a fold', () => {
  const outcome = run({ recipe, fold: 0, share: 1 });
  expect(outcome).toEqual({ score: 1, seconds: expect.any(Number) });
});

it('recipeRunner says why a recipe cannot be used', () => {
  const classifier = { name: 'linear-svm' };
  expect(run({ recipe: { ...recipe, classifier }, fold: 0, share: 1 })).toMatchObject({
    failure: { isInputError: true, message: expect.stringContaining('"linear-svm"') },
  });
  expect(run({ recipe: { ...recipe, vectorizer: { minDf: 9 } }, fold: 0, share: 1 })).toMatchObject({
    failure: { isInputError: true },
  });
  expect(run({ recipe: { vectorizer: {}, classifier: null as never }, fold: 0, share: 1 })).toMatchObject({
    failure: { isInputError: false },
  });
});

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

it('recipeRunner resamples the training rows of a fold, and no others', () => {
  const train = Int32Array.of(0, 1, 2, 3, 4);
  const uneven = recipeRunner({
    texts: ['port', 'port', 'port', 'port', 'dump', 'port dump', 'port'],
    y: ['a', 'a', 'a', 'a', 'b', 'b', 'a'],
    folds: [{ train, test: Int32Array.of(5, 6) }],
    orders: [train],
    scoring: 'accuracy',
  });
  const { score } = uneven({
    recipe: {
      vectorizer: {},
      sampler: { name: 'random-over-sampler', params: { randomState: 0 } },
      classifier: { name: 'dummy' },
    },
    fold: 0,
    share: 1,
  }) as { score: number };
  // Of two classes that are equally large, the first: one of the two rows that were held back has it.
  expect(score).toBe(0.5);
  expect(run({ recipe: { ...recipe, sampler: { name: 'truncated-svd' } }, fold: 0, share: 1 })).toMatchObject(
    { failure: { isInputError: true, message: expect.stringContaining('give a sampler') } },
  );
});

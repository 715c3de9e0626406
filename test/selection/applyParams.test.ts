import { expect, it } from 'vitest';
import { applyParams } from '../../src/selection/applyParams';
import { stepsOf } from '../../src/selection/estimatorSpec';

const pipeline = { steps: [{ name: 'smote', params: { kNeighbors: 5 } }, { name: 'random-forest' }] };

it('a plain name is an option of the classifier', () => {
  expect(applyParams({ name: 'random-forest', params: { a: 1, b: 2 } }, { b: 3 })).toEqual({
    name: 'random-forest',
    params: { a: 1, b: 3 },
  });
  expect(stepsOf(applyParams(pipeline, { maxDepth: 4 }))[1]).toEqual({
    name: 'random-forest',
    params: { maxDepth: 4 },
  });
});

it('a name with two underscores is an option of that step', () => {
  expect(applyParams(pipeline, { smote__kNeighbors: 2, 'random-forest__maxDepth': 4 })).toEqual({
    steps: [
      { name: 'smote', params: { kNeighbors: 2 } },
      { name: 'random-forest', params: { maxDepth: 4 } },
    ],
  });
  expect(pipeline.steps[0].params).toEqual({ kNeighbors: 5 });
});

it('refuses a step that is not there', () => {
  expect(() => applyParams(pipeline, { pca__n: 2 })).toThrow(
    'no step is called "pca": the steps are smote, random-forest',
  );
});

import { expect, it } from 'vitest';
import { LinearSVC } from '../../../src/models/linearSVC';
import { estimatorShown } from '../../../src/notebook/display/estimatorShown';
import { KFold } from '../../../src/selection/kFold';
import { AlertTagger } from '../../../src/tagger/alertTagger';

it('tells name, options and state', () => {
  expect(estimatorShown(new LinearSVC({ C: 2 }))).toMatchObject({
    title: 'LinearSVC',
    lines: ['C: 2', 'not fitted yet'],
  });
  expect(estimatorShown(new KFold())?.lines).toEqual(['default options']);
  expect(estimatorShown(new AlertTagger({ estimator: 'nearest-alert' }))?.lines?.[0]).toMatch(
    /^estimator: nearest-alert, recipe: \{/,
  );
  expect(estimatorShown({ options: {} })).toBeUndefined();
});

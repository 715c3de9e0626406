import { expect, it } from 'vitest';
import { stepsOf } from '../../src/selection/estimatorSpec';

it('a lone classifier is a pipeline of one step', () => {
  expect(stepsOf({ name: 'decision-tree' })).toEqual([{ name: 'decision-tree' }]);
  expect(stepsOf({ steps: [{ name: 'smote' }, { name: 'decision-tree' }] })).toHaveLength(2);
});

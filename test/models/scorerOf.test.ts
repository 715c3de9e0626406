import { expect, test } from 'vitest';
import { DecisionTreeClassifier } from '../../src/models/decisionTreeClassifier';
import { scorerOf } from '../../src/models/scorerOf';
import { Pipeline } from '../../src/selection/pipeline';
import { StackingClassifier } from '../../src/selection/stackingClassifier';

test('scorerOf looks through pipelines and stacks, however deep', () => {
  const tree = new DecisionTreeClassifier();
  expect(scorerOf(tree)).toBe(tree);
  const stack = new StackingClassifier({ estimators: [], finalEstimator: tree });
  expect(scorerOf(new Pipeline({ steps: [['stack', stack]] }))).toBe(tree);
});

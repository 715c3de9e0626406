import { describe, expect, it } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { LinearSVC } from '../../src/models/linearSVC';
import { NearestAlertClassifier } from '../../src/models/nearestAlertClassifier';
import { Pipeline } from '../../src/selection/pipeline';
import { stackMethodOf, stackOutputs } from '../../src/selection/stackOutputs';
import { tree } from './ensembleCases';

const X = DenseMatrix.fromRows([
  [1, 0],
  [0, 1],
]);

describe('stackMethodOf', () => {
  it('prefers probabilities, then decision values, also of the last step of a pipeline', () => {
    expect(stackMethodOf(tree(), 'auto')).toBe('predictProba');
    expect(stackMethodOf(new LinearSVC(), 'auto')).toBe('decisionFunction');
    expect(stackMethodOf(new Pipeline({ steps: [['svc', new LinearSVC()]] }), 'auto')).toBe(
      'decisionFunction',
    );
    expect(stackMethodOf(tree(), 'predict')).toBe('predict');
  });

  it('refuses what the classifier does not have', () => {
    expect(() => stackMethodOf(new LinearSVC(), 'predictProba')).toThrow(
      'LinearSVC has no "predictProba": stackMethod can be auto, decisionFunction, predict',
    );
  });
});

describe('stackOutputs', () => {
  const classes = ['a', 'b', 'c'];

  it('gives 0 or the lowest value to classes that were not seen', () => {
    const trees = tree().fit(X, ['c', 'a']);
    expect(stackOutputs(trees, X, 'predictProba', classes).toRows()).toEqual([
      [0, 0, 1],
      [1, 0, 0],
    ]);
    const near = new NearestAlertClassifier().fit(X, ['c', 'a']);
    expect(stackOutputs(near, DenseMatrix.fromRows([[3, 4]]), 'decisionFunction', classes).toRows()).toEqual([
      [expect.closeTo(0.8, 9), expect.closeTo(0.6, 9), expect.closeTo(0.6, 9)],
    ]);
  });

  it("gives a label's place among all classes", () => {
    const trees = tree().fit(X, ['c', 'a']);
    expect(stackOutputs(trees, X, 'predict', classes).toRows()).toEqual([[2], [0]]);
  });
});

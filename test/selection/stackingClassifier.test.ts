import { describe, expect, test } from 'vitest';
import { SparseMatrix } from '../../src/matrix/sparseMatrix';
import { LinearSVC } from '../../src/models/linearSVC';
import { LogisticRegression } from '../../src/models/logisticRegression';
import { KFold } from '../../src/selection/kFold';
import { StackingClassifier, type StackingClassifierOptions } from '../../src/selection/stackingClassifier';
import { composeGolden } from '../features/goldenEntries';
import { ensembleRows, expectClose, tree, treeAndTrees } from './ensembleCases';

interface Golden extends Pick<StackingClassifierOptions, 'stackMethod' | 'passthrough'> {
  readonly classes: number;
  readonly weighted?: boolean;
  readonly final: 'tree' | 'logistic-regression';
  readonly predicted: readonly number[];
  readonly handed: readonly number[];
  readonly probabilities: readonly number[];
}

const { train: X, yTrain: y } = ensembleRows(4);
const first4 = Int32Array.of(0, 1, 2, 3);

describe('StackingClassifier', () => {
  test.each(composeGolden<Golden[]>('stacking').filter(({ final }) => final === 'tree'))(
    "stacks as scikit-learn's: $stackMethod, $classes classes, passthrough $passthrough",
    ({ classes, stackMethod, passthrough, weighted, predicted, handed, probabilities }) => {
      const rows = ensembleRows(classes);
      const sampleWeight = weighted ? Float64Array.from(rows.yTrain, (_, i) => 1 + (i % 3)) : undefined;
      const model = new StackingClassifier({
        ...{ estimators: treeAndTrees(), finalEstimator: tree(), cv: 4, stackMethod, passthrough },
      }).fit(rows.train, rows.yTrain, { sampleWeight });
      expectClose(model.transform(rows.test.selectRows(first4)).data, handed, 12);
      expect(model.predict(rows.test)).toEqual(predicted.map(String));
      expectClose(model.predictProba(rows.test).data, probabilities, 12);
    },
  );

  test.each(composeGolden<Golden[]>('stacking').filter(({ final }) => final !== 'tree'))(
    "hands a converged SVM's values to logistic regression as scikit-learn does, $classes classes",
    ({ classes, predicted, handed, probabilities }) => {
      const rows = ensembleRows(classes);
      const svc = new LinearSVC({ C: 0.01, tol: 1e-8, maxIter: 100_000, randomState: 0, nJobs: 1 });
      const model = new StackingClassifier({
        estimators: [
          ['tree', tree()],
          ['svc', svc],
        ],
        finalEstimator: new LogisticRegression({ tol: 1e-10, maxIter: 10_000 }),
      }).fit(rows.train, rows.yTrain);
      expectClose(model.transform(rows.test.selectRows(first4)).data, handed, 3);
      expect(model.predict(rows.test)).toEqual(predicted.map(String));
      expectClose(model.predictProba(rows.test).data, probabilities, 2);
    },
  );

  test('takes LogisticRegression when no final estimator is given', () => {
    const model = new StackingClassifier({ estimators: treeAndTrees() });
    expect(model.classifier).toBeInstanceOf(LogisticRegression);
    expect(model.fit(X, y).predict(X)).toHaveLength(80);
  });

  test('takes folds, and any rows', () => {
    const options = { estimators: treeAndTrees(), finalEstimator: tree(), passthrough: true };
    const cv = new KFold({ nSplits: 3, shuffle: true, randomState: 0 });
    const model = new StackingClassifier({ ...options, cv }).fit(X, y);
    const sparse = SparseMatrix.fromDense(X);
    const handed = model.transform(sparse);
    expect(handed).toBeInstanceOf(SparseMatrix);
    expect(model.predict(sparse)).toEqual(model.predict(X));
    const twice = [...cv.split(X), ...cv.split(X)];
    expect(() => new StackingClassifier({ ...options, cv: twice }).fit(X, y)).toThrow('test row 0 2 times');
  });

  test('refuses options that do not fit, and scores that the final estimator does not have', () => {
    const estimators = treeAndTrees();
    expect(() => new StackingClassifier({ estimators: [] }).fit(X, y)).toThrow('no estimators');
    expect(() => new StackingClassifier({ estimators, stackMethod: 'decisionFunction' }).fit(X, y)).toThrow(
      'DecisionTreeClassifier has no "decisionFunction": stackMethod can be auto, predictProba, predict',
    );
    const finalEstimator = new LinearSVC({ randomState: 0, nJobs: 1 });
    const model = new StackingClassifier({ estimators, finalEstimator }).fit(X, y);
    expect(() => model.predictProba(X)).toThrow('gives no probabilities');
    expect(model.decisionFunction(X).columns).toBe(4);
    const trees = new StackingClassifier({ estimators, finalEstimator: tree() }).fit(X, y);
    expect(() => trees.decisionFunction(X)).toThrow('gives no decision values');
  });
});

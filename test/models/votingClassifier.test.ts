import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/errors/inputError';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { LinearSVC } from '../../src/models/linearSVC';
import { MultinomialNB } from '../../src/models/multinomialNB';
import { NearestAlertClassifier } from '../../src/models/nearestAlertClassifier';
import { VotingClassifier, type VotingClassifierOptions } from '../../src/models/votingClassifier';
import { composeGolden } from '../features/goldenEntries';
import { ensembleRows, expectClose, tree, treeAndTrees } from '../selection/ensembleCases';

interface Golden {
  readonly classes: number;
  readonly voting: 'hard' | 'soft';
  readonly weights: readonly number[] | null;
  readonly predicted: readonly number[];
  readonly probabilities: readonly number[] | null;
}

const { train: X, yTrain: y } = ensembleRows(4);
const learn = (options: VotingClassifierOptions) => new VotingClassifier(options).fit(X, y);

describe('VotingClassifier', () => {
  test.each(composeGolden<Golden[]>('voting'))(
    "votes as scikit-learn's: $voting, weights $weights, $classes classes",
    ({ classes, voting, weights, predicted, probabilities }) => {
      const rows = ensembleRows(classes);
      const estimators = [...treeAndTrees(), ['bayes', new MultinomialNB()] as const];
      const model = new VotingClassifier({ estimators, voting, weights }).fit(rows.train, rows.yTrain);
      expect(model.predict(rows.test)).toEqual(predicted.map(String));
      if (probabilities) expectClose(model.predictProba(rows.test).data, probabilities, 10);
    },
  );

  test('gives the first label where votes tie, and the shares of the votes', () => {
    const rows = DenseMatrix.fromRows([
      [1, 0],
      [0, 1],
    ]);
    const near = new NearestAlertClassifier().fit(rows, ['a', 'b']);
    const far = new NearestAlertClassifier().fit(rows, ['b', 'a']);
    const parts = [near, far].map((part, k) => [String(k), part.toJSON()]);
    const model = VotingClassifier.fromJSON({ type: 'VotingClassifier', estimators: parts });
    expect(model.predict(rows)).toEqual(['a', 'a']);
    expect(model.predictProba(rows).toRows()).toEqual([
      [0.5, 0.5],
      [0.5, 0.5],
    ]);
  });

  test('hands weights of rows to its classifiers', () => {
    const sampleWeight = Float64Array.from(y, (_, i) => i % 3);
    const model = new VotingClassifier({ estimators: treeAndTrees() }).fit(X, y, { sampleWeight });
    expect(model.estimators[0][1].toJSON()).toEqual(tree().fit(X, y, { sampleWeight }).toJSON());
    const estimators = [['near', new NearestAlertClassifier()] as const];
    expect(() => new VotingClassifier({ estimators }).fit(X, y, { sampleWeight })).toThrow(
      'knows no weights',
    );
  });

  test('refuses options that do not fit', () => {
    const estimators = treeAndTrees();
    expect(() => learn({ estimators: [] })).toThrow('VotingClassifier has no estimators');
    expect(() => learn({ estimators, voting: 'loud' as 'hard' })).toThrow('voting is "loud"');
    for (const weights of [[1], [1, -1], [0, 0], [1, Number.NaN]]) {
      expect(() => learn({ estimators, weights })).toThrow('give 2 numbers from 0');
    }
    const withSvc = [...estimators, ['svc', new LinearSVC()] as const];
    expect(() => learn({ estimators: withSvc, voting: 'soft' })).toThrow(
      '"svc", a LinearSVC, gives no probabilities: vote "hard", or leave it out',
    );
  });

  test('refuses JSON whose classifiers know different classes', () => {
    const json = learn({ estimators: treeAndTrees() }).toJSON();
    const other = tree()
      .fit(X.selectRows([0, 1]), ['x', 'y'])
      .toJSON();
    const estimators = [...(json['estimators'] as unknown[]), ['other', other]];
    expect(() => VotingClassifier.fromJSON({ ...json, estimators })).toThrow(InputError);
    expect(() => VotingClassifier.fromJSON({ ...json, estimators })).toThrow('"other" knows other classes');
  });
});

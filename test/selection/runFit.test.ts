import { describe, expect, it } from 'vitest';
import { RandomForestClassifier } from '../../src/models/randomForestClassifier';
import { FoldRows } from '../../src/selection/foldRows';
import { KFold } from '../../src/selection/kFold';
import { runFit } from '../../src/selection/runFit';
import { scoreNamed } from '../../src/selection/scoring';
import { NearestMeanClassifier } from './nearestMeanClassifier';
import { oracleRows } from './oracleRows';

const { X, y } = oracleRows(90);
const folds = new KFold({ nSplits: 3 }).split(X);
const rows = new FoldRows(X, y, folds);

describe('runFit', () => {
  it('scores the first trees as a forest of their own', () => {
    const params = { randomState: 4, nEstimators: 9 };
    const members = [2, 9, 5].map((prefix, candidate) => ({ candidate, prefix }));
    const outcome = runFit({ recipe: { name: 'random-forest', params }, members }, 1, rows, ['f1Macro']);
    const { train, test } = rows.prepare(1, []);
    const alone = members.map(({ candidate, prefix }) => {
      const forest = new RandomForestClassifier({ randomState: 4, nEstimators: prefix });
      const predicted = forest.fit(train.X, train.y).predict(test.X);
      const scores = { f1Macro: scoreNamed('f1Macro')(test.y, predicted) };
      return expect.objectContaining({ candidate, fold: 1, scores });
    });
    expect(outcome).toEqual({ records: alone });
  });

  it('says in plain data why a fit failed, and whose fault it is', () => {
    const fail = (fault: 'input' | 'internal'): unknown =>
      runFit(
        { recipe: () => new NearestMeanClassifier({ fault }), members: [{ candidate: 0 }] },
        0,
        rows,
        [],
      );
    expect(fail('input')).toMatchObject({ failure: { message: expect.any(String), isInputError: true } });
    const failure = { message: 'a fault of ours', stack: expect.stringContaining('TypeError') };
    expect(fail('internal')).toMatchObject({ failure: { ...failure, isInputError: false } });
  });

  it('does not pass off a whole model as its first parts', () => {
    const members = [{ candidate: 0, prefix: 2 }];
    const outcome = runFit({ recipe: () => new NearestMeanClassifier(), members }, 0, rows, ['accuracy']);
    expect(outcome).toMatchObject({ failure: { message: 'NearestMeanClassifier has no parts to count' } });
  });
});

import { describe, expect, it } from 'vitest';
import { DecisionTreeClassifier } from '../../src/models/decisionTreeClassifier';
import { VotingClassifier } from '../../src/models/votingClassifier';
import { buildClassifier, readClassifier } from '../../src/selection/estimatorRegistry';
import { GridSearchCV } from '../../src/selection/gridSearchCV';
import { StackingClassifier } from '../../src/selection/stackingClassifier';
import { ensembleRows } from './ensembleCases';

const { train: X, yTrain: y } = ensembleRows(3);
const tree = { name: 'decision-tree', params: { randomState: 0 } };
const voting = {
  name: 'voting',
  params: {
    estimators: [
      ['tree', tree],
      ['same', tree],
    ],
    voting: 'soft',
  },
};
const stack = { name: 'stacking', params: { estimators: [['vote', voting]], finalEstimator: tree, cv: 2 } };

describe('estimatorRegistry', () => {
  it('builds classifiers by name, those that are made of others too', () => {
    expect(buildClassifier(tree)).toBeInstanceOf(DecisionTreeClassifier);
    expect(buildClassifier(voting)).toBeInstanceOf(VotingClassifier);
    expect(buildClassifier(stack)).toBeInstanceOf(StackingClassifier);
  });

  it('reads fitted ones back, one inside another', () => {
    const fitted = buildClassifier(stack).fit(X, y);
    const again = readClassifier(JSON.parse(JSON.stringify(fitted)));
    expect(again).toBeInstanceOf(StackingClassifier);
    expect(again.predict(X)).toEqual(fitted.predict(X));
  });

  it('lets a grid search choose their options', async () => {
    const paramGrid = { voting: ['hard', 'soft'], weights: [null, [1, 3]] };
    const search = await new GridSearchCV({ estimator: voting, paramGrid, cv: 2 }).fit(X, y);
    expect(search.cvResults).toHaveLength(4);
    expect(search.bestEstimator).toBeInstanceOf(VotingClassifier);
  });

  it('refuses names, options and parts that are not there', () => {
    expect(() => buildClassifier({ name: 'boasting' })).toThrow('no classifier is called "boasting"');
    expect(() => buildClassifier({ name: 'voting', params: { vote: 1 } })).toThrow('no option "vote"');
    expect(() => buildClassifier({ name: 'voting' })).toThrow('estimators is undefined: give a list such as');
    const parts = (part: never) => ({ name: 'voting', params: { estimators: [['a', part]] } });
    expect(() => buildClassifier(parts('tree' as never))).toThrow('"tree" is no classifier');
    expect(() => buildClassifier(parts({ name: 'tree' } as never))).toThrow('no classifier is called "tree"');
    expect(() => readClassifier({ type: 'Date' })).toThrow('unknown classifier "Date"');
  });
});

import { expect, it } from 'vitest';
import { crossValidate } from '../../src/selection/crossValidate';
import { crossValScore } from '../../src/selection/crossValScore';
import { clusters } from './clusters';
import { NearestMeanClassifier } from './nearestMeanClassifier';

it('gives the scores of one measure, accuracy by default', async () => {
  const { X, y } = clusters(40);
  const estimator = (): NearestMeanClassifier => new NearestMeanClassifier();
  const { testScores } = await crossValidate(estimator, X, y, { cv: 4, scoring: ['f1Macro', 'accuracy'] });
  expect(await crossValScore(estimator, X, y, { cv: 4 })).toEqual(testScores.accuracy);
  expect(await crossValScore(estimator, X, y, { cv: 4, scoring: 'f1Macro' })).toEqual(testScores.f1Macro);
});

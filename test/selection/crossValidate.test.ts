import { expect, it } from 'vitest';
import { crossValidate } from '../../src/selection/crossValidate';
import { crossValScore } from '../../src/selection/crossValScore';
import { GroupKFold } from '../../src/selection/groupKFold';
import { clusters } from './clusters';
import { NearestMeanClassifier } from './nearestMeanClassifier';

const { X, y } = clusters(60);
const estimator = (): NearestMeanClassifier => new NearestMeanClassifier();

it('scores five stratified folds by accuracy', async () => {
  const { testScores, fitSeconds } = await crossValidate(estimator, X, y);
  expect(testScores.accuracy).toHaveLength(5);
  expect(fitSeconds.every((seconds) => seconds >= 0)).toBe(true);
  expect(Math.min(...testScores.accuracy!)).toBeGreaterThan(0.4);
});

it('keeps groups together, and scores by several measures', async () => {
  const groups = y.map((_, i) => `g${i % 6}`);
  const options = { cv: new GroupKFold({ nSplits: 3 }), groups, scoring: ['f1Macro', 'f1Weighted'] as const };
  const { testScores } = await crossValidate(estimator, X, y, options);
  expect(Object.keys(testScores)).toEqual(['f1Macro', 'f1Weighted']);
  await expect(crossValidate(estimator, X, y, { cv: options.cv })).rejects.toThrow('needs groups');
  const alone = await crossValScore(estimator, X, y, { ...options, scoring: 'f1Weighted' });
  expect(alone).toEqual(testScores.f1Weighted);
});

import { expect, it } from 'vitest';
import { KFold } from '../../src/selection/kFold';
import { learningCurve } from '../../src/selection/learningCurve';

const folds = new KFold({ nSplits: 4 }).split({ length: 40 });

it('each larger part of the training rows holds the smaller ones, and the test rows stay the same', () => {
  const seen: number[][] = [];
  const curve = learningCurve(folds, (train, test) => seen.push([...train]) && train.length / test.length, {
    trainSizes: [0.5, 1],
  });
  expect(curve.map(({ trainRows, mean }) => [trainRows, mean])).toEqual([
    [15, 1.5],
    [30, 3],
  ]);
  expect(seen[4]).toEqual(expect.arrayContaining(seen[0]));
  expect([...seen[4]].sort((a, b) => a - b)).toEqual([...folds[0].train]);
});

it('no folds, and shares that are none, are refused', () => {
  expect(() => learningCurve([], () => 0)).toThrow('needs folds');
  expect(() => learningCurve(folds, () => 0, { trainSizes: [2] })).toThrow('train size 2');
});

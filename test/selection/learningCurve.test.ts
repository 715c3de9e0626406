import { expect, test } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { KFold } from '../../src/selection/kFold';
import { learningCurve } from '../../src/selection/learningCurve';

const folds = new KFold({ nSplits: 4 }).split(new DenseMatrix(40, 1));

test('a larger part of the training rows holds the smaller ones, and the test rows stay', () => {
  const seen: [Set<number>, Int32Array][] = [];
  learningCurve(folds.slice(0, 1), (train, testRows) => seen.push([new Set(train), testRows]), {
    trainSizes: [0.2, 0.6, 1],
  });
  expect(seen.map(([rows]) => rows.size)).toEqual([6, 18, 30]);
  for (const row of seen[0][0]) expect(seen[1][0].has(row)).toBe(true);
  expect(seen[2][1]).toEqual(folds[0].test);
});

test('the curve gives the mean and the spread of the folds', () => {
  const [point] = learningCurve(folds, (_, testRows) => testRows[0] / 10, { trainSizes: [0.5] });
  expect([...point.scores]).toEqual([0, 1, 2, 3]);
  expect(point).toMatchObject({ trainRows: 15, mean: 1.5, deviation: Math.sqrt(1.25) });
});

test('no folds and shares out of range are refused', () => {
  expect(() => learningCurve([], () => 0)).toThrow(/there are none/);
  expect(() => learningCurve(folds, () => 0, { trainSizes: [0] })).toThrow(/train size 0/);
});

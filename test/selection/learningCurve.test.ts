import { expect, it } from 'vitest';
import { KFold } from '../../src/selection/kFold';
import { learningCurve } from '../../src/selection/learningCurve';
import { golden } from './golden';

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

interface GoldenCurve {
  readonly rows: number;
  readonly folds: number;
  readonly trainSizes: readonly number[] | null;
  readonly randomState: number;
  readonly counts: readonly number[];
  readonly scores: readonly (readonly number[])[];
}

it.each(golden<GoldenCurve[]>('learningCurve'))(
  'sizes and draws are those of scikit-learn: $rows rows, sizes $trainSizes',
  (curve) => {
    const { rows, folds: nSplits, trainSizes, randomState, counts, scores } = curve;
    // The score tells which rows were drawn, and in which order.
    const digest = (train: Int32Array, test: Int32Array): number =>
      train.reduce((sum, row, k) => sum + row * (1 + k), 0) + test.reduce((sum, row) => sum + row, 0) / 1e6;
    const points = learningCurve(new KFold({ nSplits }).split({ length: rows }), digest, {
      randomState,
      ...(trainSizes && { trainSizes }),
    });
    expect(points.map(({ trainRows }) => trainRows)).toEqual(counts);
    expect(points.map((point) => [...point.scores])).toEqual(scores);
  },
);

it('no folds, and shares that are none, are refused', () => {
  expect(() => learningCurve([], () => 0)).toThrow('needs folds');
  expect(() => learningCurve(folds, () => 0, { trainSizes: [31] })).toThrow('train size 31');
  expect(() => learningCurve(folds, () => 0, { trainSizes: [0] })).toThrow('train size 0');
  expect(() => learningCurve(folds, () => 0, { trainSizes: [0.5, 3] })).toThrow('train size 0.5');
});

import { expect, test } from 'vitest';
import type { BinnedRows } from '../../../src/models/boosting/binnedRows';
import { joinBoostedTrees, outputCount } from '../../../src/models/boosting/boostedTrees';

test('joinBoostedTrees puts the trees of all threads in order, with columns and thresholds for bins', () => {
  const binned = {
    columnOf: Int32Array.of(7, 9),
    columnOfBin: Int32Array.of(0, 0, 1, 1),
    thresholds: Float64Array.of(0.5, Infinity, 2.5, Infinity),
  } as BinnedRows;
  const first = {
    trees: Int32Array.of(1),
    starts: Int32Array.of(0, 3),
    iterations: 1,
    leftChild: Int32Array.of(1, -1, -1),
    bin: Int32Array.of(2, 0, 0),
    value: Float64Array.of(0, -1, 1),
    cover: Float64Array.of(5, 2, 3),
  };
  const second = {
    trees: Int32Array.of(0),
    starts: Int32Array.of(0, 1),
    iterations: 1,
    leftChild: Int32Array.of(-1),
    bin: Int32Array.of(0),
    value: Float64Array.of(4),
    cover: Float64Array.of(5),
  };
  const start = Float64Array.of(0, 0);
  expect(joinBoostedTrees([first, second], start, binned)).toEqual({
    outputs: 2,
    startMargins: start,
    treeStarts: Int32Array.of(0, 1, 4),
    leftChild: Int32Array.of(-1, 1, -1, -1),
    feature: Int32Array.of(0, 9, 0, 0),
    threshold: Float64Array.of(4, 2.5, -1, 1),
    cover: Float64Array.of(5, 5, 2, 3),
  });
});

test('outputCount is the number of classes, but one for two and none for one', () => {
  expect([1, 2, 3, 135].map(outputCount)).toEqual([0, 1, 3, 135]);
});

import { expect, test } from 'vitest';
import { binColumn } from '../../../src/models/boosting/binColumn';

const rules = {
  rows: 6,
  trainingRows: 6,
  maxBins: 255,
  minDataInBin: 1,
  minSamplesLeaf: 1,
  leafRows: 'counted',
} as const;

test('binColumn keeps the rows that are not in the commonest bin', () => {
  const binned = binColumn(Int32Array.of(1, 4), Float64Array.of(2, 1), rules)!;
  expect([...binned.thresholds]).toEqual([0.5, 1.5]);
  expect(binned.commonBin).toBe(0);
  expect([...binned.rows]).toEqual([1, 4]);
  expect([...binned.bins]).toEqual([2, 1]);
});

test('binColumn lists rows of zeros where another value is commoner', () => {
  const binned = binColumn(Int32Array.of(0, 1, 2, 3), Float64Array.of(1, 1, 1, 1), rules)!;
  expect(binned.commonBin).toBe(1);
  expect([...binned.rows]).toEqual([4, 5]);
  expect([...binned.bins]).toEqual([0, 0]);
});

test('binColumn leaves out columns that no split can cut into large enough parts', () => {
  const strict = { ...rules, minSamplesLeaf: 3 };
  expect(binColumn(Int32Array.of(1, 4), Float64Array.of(2, 1), strict)).toBeUndefined();
  expect(binColumn(Int32Array.of(0, 1, 2, 3), Float64Array.of(1, 1, 1, 1), strict)).toBeUndefined();
  expect(binColumn(Int32Array.of(), Float64Array.of(), rules)).toBeUndefined();
});

test('binColumn joins bins that no leaf can tell apart when rows are counted', () => {
  const [rows, values] = [Int32Array.of(0, 1, 2, 3), Float64Array.of(1, 2, 3, 4)];
  const counted = binColumn(rows, values, { ...rules, minSamplesLeaf: 2 })!;
  expect([...counted.thresholds]).toEqual([0.5, 1.5, 2.5]);
  const estimated = binColumn(rows, values, { ...rules, minSamplesLeaf: 2, leafRows: 'estimated' })!;
  expect([...estimated.thresholds]).toEqual([0.5, 1.5, 2.5, 3.5]);
});

test('binColumn makes bins of the training rows, and puts the others into them', () => {
  const [rows, values] = [Int32Array.of(0, 4, 5), Float64Array.of(1, 9, 0.2)];
  const binned = binColumn(rows, values, { ...rules, trainingRows: 4 })!;
  expect([...binned.thresholds]).toEqual([0.5]);
  expect([...binned.rows]).toEqual([0, 4]);
});

test('binColumn takes a stored 0 for what it is', () => {
  const binned = binColumn(Int32Array.of(0, 1, 2), Float64Array.of(0, 1, -0), rules)!;
  expect([...binned.rows]).toEqual([1]);
});

import { expect, it } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { FoldRows } from '../../src/selection/foldRows';

const X = DenseMatrix.fromRows([[0], [1], [2], [3], [4], [5]]);
const y = ['a', 'a', 'a', 'b', 'b', 'b'];
const folds = [
  { train: Int32Array.of(0, 1, 3), test: Int32Array.of(5, 2) },
  { train: Int32Array.of(3, 4, 0), test: Int32Array.of(1) },
];

it('cuts out the rows of a fold', () => {
  const { train, test } = new FoldRows(X, y, folds).prepare(0, []);
  expect(train).toEqual({ X: DenseMatrix.fromRows([[0], [1], [3]]), y: ['a', 'a', 'b'] });
  expect(test).toEqual({ X: DenseMatrix.fromRows([[5], [2]]), y: ['b', 'a'] });
});

it('runs training rows through the samplers', () => {
  const sampler = { name: 'random-over-sampler', params: { randomState: 0 } };
  const { train, test } = new FoldRows(X, y, folds).prepare(1, [sampler]);
  expect(train.y).toEqual(['b', 'b', 'a', 'a']);
  expect(test.y).toEqual(['a']);
});

it('gives the very same matrices for the same fold and steps, and others for another', () => {
  const rows = new FoldRows(X, y, folds);
  const first = rows.prepare(0, []);
  expect(rows.prepare(0, [])).toBe(first);
  expect(rows.prepare(1, [])).not.toBe(first);
  expect(rows.prepare(0, [])).toEqual(first);
});

it("cuts out the training rows' weights, and refuses them together with a sampler", () => {
  const rows = new FoldRows(X, y, folds, Float64Array.of(1, 2, 3, 4, 5, 6));
  expect(rows.prepare(1, []).train.sampleWeight).toEqual(Float64Array.of(4, 5, 1));
  const sampler = { name: 'random-over-sampler', params: { randomState: 0 } };
  expect(() => rows.prepare(0, [sampler])).toThrow('sampleWeight cannot follow rows through a sampler');
});

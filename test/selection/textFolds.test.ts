import { expect, it } from 'vitest';
import { TextFolds } from '../../src/selection/textFolds';

const data = {
  texts: ['port scan', 'lsass dump', 'port sweep', 'hive dump'],
  y: ['a', 'b', 'a', 'b'],
  folds: [
    { train: Int32Array.of(0, 1, 2), test: Int32Array.of(3) },
    { train: Int32Array.of(3), test: Int32Array.of(0) },
  ],
  orders: [Int32Array.of(2, 0, 1), Int32Array.of(3)],
};

it('TextFolds fits the vectorizer on training rows only', () => {
  const { train, test } = new TextFolds(data).vectorize({}, 0, 1);
  expect([train.X.rows, train.X.columns]).toEqual([3, 5]);
  expect(train.y).toEqual(['a', 'b', 'a']);
  expect([...test.X.row(0).values]).toEqual([1]);
  expect(test.y).toEqual(['b']);
});

it('TextFolds takes a share of the training rows, in the order of the table', () => {
  const { train } = new TextFolds(data).vectorize({}, 0, 2 / 3);
  expect(train.y).toEqual(['a', 'a']);
  expect(new TextFolds(data).vectorize({}, 1, 0.1).train.y).toEqual(['b']);
});

it('TextFolds keeps as many answers as there are folds', () => {
  const rows = new TextFolds(data);
  const first = rows.vectorize({}, 0, 1);
  rows.vectorize({}, 1, 1);
  expect(rows.vectorize({}, 0, 1)).toBe(first);
  rows.vectorize({ binary: true }, 0, 1);
  expect(rows.vectorize({}, 0, 1)).not.toBe(first);
});

import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/errors/inputError';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { SparseMatrix } from '../../src/matrix/sparseMatrix';
import { LabelSpreading } from '../../src/partial/labelSpreading';
import { RandomState } from '../../src/random/randomState';
import { goldenPartial, labelOf, largestDifference } from './goldenPartial';

/** Two groups of rows with a column each, one more row that shares nothing with them. */
const rows = DenseMatrix.fromRows([
  [1, 0.1, 0, 0],
  [1, 0.2, 0, 0],
  [1, 0.3, 0, 0],
  [0, 0.1, 1, 0],
  [0, 0.2, 1, 0],
  [0, 0, 0, 1],
]);
const labels = ['a', '', '', 'b', '', ''];

describe.each(['few', 'many', 'mixed'])('on the golden rows "%s"', (name) => {
  const { golden, X, y } = goldenPartial(name);

  test.each(golden.spreading)('LabelSpreading gives what scikit-learn gives with %j', (expected) => {
    for (const matrix of [X, SparseMatrix.fromDense(X)]) {
      const model = new LabelSpreading(expected.options).fit(matrix, y);
      expect(model.nIter).toBe(expected.nIter);
      const reached = expected.reached.map((is, i) => (is ? labelOf(expected.transduction[i]) : ''));
      expect(model.transduction).toEqual(reached);
      expected.distributions.forEach((row, k) => {
        expect(largestDifference(row, model.labelDistributions.row(5 * k))).toBeLessThan(1e-11);
      });
      const found = model.predictProba(DenseMatrix.fromRows(golden.queries));
      expected.probabilities.forEach((row, k) => {
        if (row) expect(largestDifference(row, found.row(k))).toBeLessThan(1e-11);
      });
    }
  });
});

test('LabelSpreading gives no label to a row that none reaches, and classes by their shares to a new one', () => {
  const model = new LabelSpreading({ nNeighbors: 3 }).fit(rows, labels);
  expect(model.classes).toEqual(['a', 'b']);
  expect(model.transduction).toEqual(['a', 'a', 'a', 'b', 'b', '']);
  expect([...model.labelDistributions.row(5)]).toEqual([0, 0]);
  const unlike = new LabelSpreading({ nNeighbors: 2 }).fit(rows, ['a', 'a', '', 'b', '', '']);
  expect(unlike.predictProba(DenseMatrix.fromRows([[0, 0, 0, 0]])).toRows()[0][0]).toBeCloseTo(2 / 3, 12);
});

test('LabelSpreading on labelled rows alone predicts them', () => {
  const y = ['a', 'a', 'a', 'b', 'b', 'c'];
  const model = new LabelSpreading({ nNeighbors: 3 }).fit(rows, y);
  expect(model.predict(rows)).toEqual(y);
  expect(model.converged).toBe(true);
});

test('LabelSpreading comes back from JSON with equal labels and probabilities', () => {
  const { golden, X, y } = goldenPartial('mixed');
  const model = new LabelSpreading({ nNeighbors: 4, alpha: 0.5 }).fit(X, y);
  const copy = LabelSpreading.fromJSON(JSON.parse(JSON.stringify(model.toJSON())));
  const queries = DenseMatrix.fromRows(golden.queries);
  expect(copy.predictProba(queries)).toEqual(model.predictProba(queries));
  expect(copy.transduction).toEqual(model.transduction);
  expect(copy.toJSON()).toEqual(model.toJSON());
  expect(copy.nIter).toBeUndefined();
});

test('LabelSpreading holds no matrix of rows x rows: 20,000 rows are linked and spread', () => {
  const random = new RandomState(1);
  const [count, width] = [20_000, 6_000];
  const indices = random.randint(0, width / 2, 2 * count).map((column, k) => column + (k % 2) * (width / 2));
  const indptr = Int32Array.from({ length: count + 1 }, (_, i) => 2 * i);
  const X = new SparseMatrix(count, width, indptr, indices, random.uniform(0.1, 1, 2 * count));
  const y = Array.from({ length: count }, (_, i) => (i % 5 === 0 ? `T${indices[2 * i] % 3}` : ''));
  const before = process.memoryUsage().arrayBuffers;
  const model = new LabelSpreading().fit(X, y);
  expect(model.labelDistributions.rows).toBe(count);
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan((count * count) / 4);
});

test.each([
  [{ alpha: 0 }, /alpha 0: give a number between 0 and 1/],
  [{ alpha: 1 }, /alpha 1/],
  [{ nNeighbors: 0 }, /nNeighbors 0/],
  [{ maxIter: 1.5 }, /maxIter 1.5/],
  [{ tol: -1 }, /tol -1/],
])('LabelSpreading refuses %j', (options, message) => {
  expect(() => new LabelSpreading(options).fit(rows, labels)).toThrow(message);
});

test('LabelSpreading refuses rows and labels that do not fit, and weights that differ', () => {
  const fitting =
    (...given: Parameters<LabelSpreading['fit']>) =>
    () =>
      new LabelSpreading().fit(...given);
  expect(fitting(rows, labels.slice(1))).toThrow(/X has 6 rows, but y has 5 labels/);
  expect(fitting(rows, new Array<string>(6).fill(''))).toThrow(/none of the 6 rows has a label/);
  expect(fitting(rows, labels, { sampleWeight: Float64Array.of(1, 1, 1, 2, 1, 1) })).toThrow(/no weights/);
  expect(fitting(DenseMatrix.fromRows([[Number.NaN]]), ['a'])).toThrow(/row 0, column 0/);
  expect(() => new LabelSpreading().predict(rows)).toThrow(InputError);
  expect(() => new LabelSpreading().fit(rows, labels).predict(new DenseMatrix(1, 3))).toThrow(/3 columns/);
});

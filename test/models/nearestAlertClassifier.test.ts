import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/errors/inputError';
import { cosineSimilarity } from '../../src/matrix/cosineSimilarity';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { SparseMatrix } from '../../src/matrix/sparseMatrix';
import { topK } from '../../src/matrix/topK';
import { NearestAlertClassifier } from '../../src/models/nearestAlertClassifier';
import { roundSimilarity } from '../../src/models/roundSimilarity';
import { RandomState } from '../../src/random/randomState';

/** What comparing with every row gives. */
function bruteForce(train: DenseMatrix, queries: DenseMatrix, k: number) {
  const similarity = cosineSimilarity(queries, train);
  const rounded = Float64Array.from(similarity.data, roundSimilarity);
  return Array.from({ length: queries.rows }, (_, i) => {
    const row = rounded.subarray(i * train.rows, (i + 1) * train.rows);
    const rows = [...topK(row, k)];
    return { rows, similarities: rows.map((at) => row[at]) };
  });
}

// Few columns and few values, so that ties, duplicates and rows of zeros abound.
const matrixOf = (values: fc.Arbitrary<number>, columns: number) =>
  fc
    .array(fc.array(values, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 40 })
    .map((rows) => DenseMatrix.fromRows(rows));
const counts = fc.oneof(
  { weight: 4, arbitrary: fc.constant(0) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 3 }) },
);
const signed = fc.oneof(
  fc.constant(0),
  fc.integer({ min: -3, max: 3 }),
  fc.double({ min: -1, max: 1, noNaN: true }),
  // Beside these a row's other weights round to 1, where bounds are least sharp.
  fc.integer({ min: -9, max: 9 }).map((value) => value * 1e-8),
);

describe('NearestAlertClassifier', () => {
  test.each([
    ['counts', counts],
    ['values of both signs', signed],
  ])('finds the neighbours that comparing with every row finds, on %s', (_, values) => {
    const property = fc.property(
      matrixOf(values, 7),
      matrixOf(values, 7),
      fc.integer({ min: 1, max: 5 }),
      (train, queries, most) => {
        const k = Math.min(most, train.rows);
        const y = Array.from({ length: train.rows }, (_, i) => `T${i % 4}`);
        const model = new NearestAlertClassifier().fit(train, y);
        const { indices, similarities } = model.kneighbors(queries, k);
        for (const [i, expected] of bruteForce(train, queries, k).entries()) {
          expect([...indices.subarray(i * k, (i + 1) * k)]).toEqual(expected.rows);
          expect([...similarities.row(i)]).toEqual(expected.similarities);
        }
      },
    );
    fc.assert(property, { numRuns: 300, seed: 7 });
  });

  test('finds them among many rows of words as frequent as real ones', () => {
    const random = new RandomState(3);
    const words = (rows: number) => {
      const matrix = new DenseMatrix(rows, 200);
      for (let k = 0; k < 8 * rows; k++) {
        const word = Math.floor(200 * random.randomSample() ** 3);
        matrix.data[200 * (k % rows) + word] += 1 / (1 + random.randomSample());
      }
      return matrix;
    };
    const train = words(2000);
    const queries = words(100);
    const model = new NearestAlertClassifier().fit(train, Array<string>(2000).fill('T1059'));
    for (const k of [1, 3, 20]) {
      const { indices, similarities } = model.kneighbors(queries, k);
      const expected = bruteForce(train, queries, k);
      expect([...indices]).toEqual(expected.flatMap(({ rows }) => rows));
      expect([...similarities.data]).toEqual(expected.flatMap((neighbours) => neighbours.similarities));
    }
  });

  const X = DenseMatrix.fromRows([
    [1, 1, 0, 0],
    [2, 2, 0, 0],
    [0, 1, 1, 0],
    [0, 0, 0, 0],
  ]);
  const y = ['T1059', 'T1003', 'T1105', 'T1110'];

  test('gives a duplicate the similarity 1 exactly, and the label of the first one', () => {
    const model = new NearestAlertClassifier().fit(X, y);
    const query = DenseMatrix.fromRows([[7, 7, 0, 0]]);
    expect(model.predict(query)).toEqual(['T1059']);
    expect([...model.kneighbors(query, 2).indices]).toEqual([0, 1]);
    expect([...model.kneighbors(query, 2).similarities.data]).toEqual([1, 1]);
  });

  test('gives a row that shares nothing the first label, with similarity 0', () => {
    const model = new NearestAlertClassifier().fit(X, y);
    const query = DenseMatrix.fromRows([
      [0, 0, 0, 5],
      [0, 0, 0, 0],
    ]);
    expect(model.predict(query)).toEqual(['T1059', 'T1059']);
    expect([...model.decisionFunction(query).data]).toEqual(new Array(8).fill(0));
  });

  test('scores each class by its most similar row', () => {
    const model = new NearestAlertClassifier().fit(X, ['a', 'b', 'a', 'b']);
    const [a, b] = model.decisionFunction(DenseMatrix.fromRows([[0, 0, 1, 0]])).data;
    expect(a).toBeCloseTo(Math.SQRT1_2, 11);
    expect(b).toBe(0);
  });

  test('lets more neighbours than one vote by their similarity', () => {
    const rows = DenseMatrix.fromRows([
      [1, 0],
      [1, 1],
      [1, 1],
    ]);
    const query = DenseMatrix.fromRows([[3, 1]]);
    const labels = ['near', 'twice', 'twice'];
    expect(new NearestAlertClassifier().fit(rows, labels).predict(query)).toEqual(['near']);
    expect(new NearestAlertClassifier({ kNeighbors: 3 }).fit(rows, labels).predict(query)).toEqual(['twice']);
  });

  test('gives the same answers on sparse rows, and after a round trip through JSON', () => {
    const model = new NearestAlertClassifier({ kNeighbors: 2 }).fit(X, y);
    const sparse = new NearestAlertClassifier({ kNeighbors: 2 }).fit(SparseMatrix.fromDense(X), y);
    const again = NearestAlertClassifier.fromJSON(JSON.parse(JSON.stringify(model)));
    for (const other of [sparse, again]) {
      expect(other.classes).toEqual(['T1003', 'T1059', 'T1105', 'T1110']);
      expect(other.kneighbors(X)).toEqual(model.kneighbors(X));
      expect(other.predict(SparseMatrix.fromDense(X))).toEqual(model.predict(X));
      expect(other.decisionFunction(X)).toEqual(model.decisionFunction(X));
    }
  });

  test('refuses what it cannot use', () => {
    const model = new NearestAlertClassifier();
    expect(() => model.predict(X)).toThrow('not fitted yet');
    expect(() => model.fit(new DenseMatrix(0, 2), [])).toThrow('no rows');
    expect(() => model.fit(new DenseMatrix(2, 0), ['a', 'b'])).toThrow('no columns');
    expect(() => model.fit(X, ['a'])).toThrow('X has 4 rows, but y has 1 labels');
    expect(() => new NearestAlertClassifier({ kNeighbors: 5 }).fit(X, y)).toThrow('5 neighbours');
    expect(() => new NearestAlertClassifier({ kNeighbors: 0 }).fit(X, y)).toThrow(InputError);
    expect(() => model.fit(X, y, { sampleWeight: Float64Array.of(1, 2, 1, 1) })).toThrow('sampleWeight');
    model.fit(X, y, { sampleWeight: Float64Array.of(1, 1, 1, 1) });
    expect(() => model.predict(new DenseMatrix(1, 3))).toThrow('X has 3 columns, the training rows had 4');
    expect(() => model.predict(DenseMatrix.fromRows([[0, NaN, 0, 0]]))).toThrow('NaN at row 0, column 1');
  });

  test('refuses JSON that is no fitted model of this class', () => {
    const json = new NearestAlertClassifier().fit(X, y).toJSON();
    const bad = [
      { ...json, type: 'SVC' },
      { ...json, columns: 1 },
      { ...json, classes: ['T1'] },
      { ...json, indptr: json['codes'] },
      { ...json, data: 'x' },
      { ...json, options: { kNeighbors: 9 } },
    ];
    for (const wrong of bad) expect(() => NearestAlertClassifier.fromJSON(wrong)).toThrow(InputError);
  });
});

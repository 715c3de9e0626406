import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors/inputError';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import type { Matrix } from '../../src/matrix/matrix';
import { SparseMatrix } from '../../src/matrix/sparseMatrix';
import type { Classifier } from '../../src/models/classifier';
import type { EstimatorEntry } from '../../src/models/estimatorEntry';
import type { Params } from '../../src/models/params';
import { RandomState } from '../../src/random/randomState';
import { allEstimators, readClassifier } from '../../src/selection/estimatorRegistry';
import { classScores, scoreKind } from '../../src/tagger/classScores';

/** Classifiers that do not look at the rows. */
const withoutRows = new Set(['dummy']);

/** The package behind it writes its trees in another form after it has read them. */
const writesOtherBytes = new Set(['ml-random-forest']);

/** Learns otherwise from a row twice than from a row of weight 2: it draws or orders rows, or parts them into folds. */
const drawsRows = new Set(['random-forest', 'stacking', 'sgd']);

const tree = ['tree', { name: 'decision-tree', params: { randomState: 5 } }] as const;
const forest = ['forest', { name: 'extra-trees', params: { nEstimators: 5, randomState: 5 } }] as const;

/** What classifiers that are made of others are tried with. */
const parts: ReadonlyMap<string, Params> = new Map([
  ['voting', { estimators: [tree, forest], weights: [1, 2] }],
  ['stacking', { estimators: [tree, forest], finalEstimator: tree[1], cv: 2 }],
]);

/** What lets a classifier learn from a few rows; without it, leaves would need more than there are. */
const forFewRows: ReadonlyMap<string, Params> = new Map([
  ['hist-gradient-boosting', { maxIter: 20, minSamplesLeaf: 1, leafRows: 'counted', minDataInBin: 1 }],
]);

const cases = [...allEstimators].map(([name, entry]): [string, EstimatorEntry] => [
  name,
  { ...entry, create: (params) => entry.create({ ...parts.get(name), ...forFewRows.get(name), ...params }) },
]);

const labels = ['T1059', 'constructor', '__proto__', '10', 'ключ', '\u{1f98a}', '\uff5a'];
const ascending = ['10', 'T1059', '__proto__', 'constructor', 'ключ', '\uff5a', '\u{1f98a}'];

/** 70 rows of 12 columns, most entries 0, each class with a column of its own. */
function rows(): { X: DenseMatrix; y: string[] } {
  const random = new RandomState(3);
  const y = Array.from({ length: 70 }, (_, i) => labels[i % labels.length]);
  const X = DenseMatrix.fromRows(
    y.map((_, i) =>
      Array.from({ length: 12 }, (_, j) => {
        const own = j === i % labels.length ? 2 : 0;
        return own + (random.randomSample() < 0.3 ? random.randomSample() : 0);
      }),
    ),
  );
  return { X, y };
}

function create(entry: EstimatorEntry, more: object = {}): Classifier {
  const seeded = entry.options.includes('randomState') ? { randomState: 5 } : {};
  return entry.create({ ...seeded, ...more });
}

function sparse(X: DenseMatrix): SparseMatrix {
  return SparseMatrix.fromDense(X);
}

function scoresOf(classifier: Classifier, X: Matrix): number[] {
  return Array.from(classScores(classifier, X).data);
}

describe.each(cases)('%s', (name, entry) => {
  const { X, y } = rows();
  const fitted = create(entry).fit(X, y);

  it('learns the same twice', () => {
    expect(create(entry).fit(X, y).toJSON()).toEqual(fitted.toJSON());
  });

  it('leaves its rows and labels as they are', () => {
    expect(X.data).toEqual(rows().X.data);
    expect(y).toEqual(rows().y);
  });

  it('learns from sparse rows what it learns from dense ones, and reads both', () => {
    const other = create(entry).fit(sparse(X), y);
    expect(other.predict(X)).toEqual(fitted.predict(X));
    expect(other.predict(sparse(X))).toEqual(fitted.predict(X));
    const [left, right] = [scoresOf(other, sparse(X)), scoresOf(fitted, X)];
    left.forEach((score, k) => {
      expect(score).toBeCloseTo(right[k], 9);
    });
  });

  it('has its classes ascending by code point, whatever labels they are', () => {
    expect(fitted.classes).toEqual(ascending);
    const right = fitted.predict(X).filter((label, i) => label === y[i]).length;
    expect(right).toBeGreaterThan(withoutRows.has(name) ? 9 : 40);
  });

  it('scores rows x classes, and predicts the class with the highest score', () => {
    const scores = classScores(fitted, X);
    expect([scores.rows, scores.columns]).toEqual([X.rows, ascending.length]);
    fitted.predict(X).forEach((label, i) => {
      const row = scores.row(i);
      expect(row[ascending.indexOf(label)]).toBe(Math.max(...row));
      if (scoreKind(fitted) === 'probability') {
        expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
        expect(Math.min(...row)).toBeGreaterThanOrEqual(0);
      }
    });
  });

  it('comes back from JSON with equal labels and scores', () => {
    const json = JSON.parse(JSON.stringify(fitted.toJSON()));
    const copy = readClassifier(json);
    expect(copy.classes).toEqual(fitted.classes);
    expect(copy.predict(X)).toEqual(fitted.predict(X));
    expect(scoresOf(copy, X)).toEqual(scoresOf(fitted, X));
    if (!writesOtherBytes.has(name)) expect(JSON.stringify(copy.toJSON())).toBe(JSON.stringify(json));
  });

  it('learns from one class, from one row, from two classes', () => {
    const one = create(entry).fit(X, new Array<string>(X.rows).fill('T1'));
    expect(new Set(one.predict(X))).toEqual(new Set(['T1']));
    expect(
      create(entry)
        .fit(X.selectRows([0]), ['T1'])
        .predict(X.selectRows([1])),
    ).toEqual(['T1']);
    const two = create(entry).fit(X.selectRows([0, 1, 7, 8]), ['a', 'b', 'a', 'b']);
    expect(two.predict(X.selectRows([0, 1]))).toEqual(withoutRows.has(name) ? ['a', 'a'] : ['a', 'b']);
  });

  it('learns from rows of nothing but zeros, stored or not, and refuses a matrix without columns', () => {
    const zeros = new DenseMatrix(6, 3);
    const kinds = ['a', 'b', 'a', 'b', 'a', 'b'];
    const learned = create(entry).fit(zeros, kinds);
    const told = learned.predict(zeros);
    expect(kinds).toEqual(expect.arrayContaining(told));
    expect(new Set(told).size).toBe(1);
    expect(create(entry).fit(sparse(zeros), kinds).predict(sparse(zeros))).toEqual(told);
    expect(() => create(entry).fit(new DenseMatrix(6, 0), kinds)).toThrow(InputError);
    expect(() => create(entry).fit(new DenseMatrix(6, 0), kinds)).toThrow(/\b(0|no) columns/);
  });

  it('predicts nothing for no rows', () => {
    expect(fitted.predict(new DenseMatrix(0, X.columns))).toEqual([]);
  });

  it('refuses no rows, unequal lengths, and values that are no finite numbers, naming their place', () => {
    expect(() => create(entry).fit(new DenseMatrix(0, 3), [])).toThrow(InputError);
    expect(() => create(entry).fit(X, y.slice(1))).toThrow(/70.*69|69.*70/);
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
      const wrong = X.selectRows(Int32Array.from(y.keys()));
      wrong.data[4 * X.columns + 7] = value;
      for (const matrix of [wrong, sparse(wrong)]) {
        for (const use of [() => create(entry).fit(matrix, y), () => fitted.predict(matrix)]) {
          expect(use).toThrow(InputError);
          expect(use).toThrow(/row 4, column 7/);
        }
      }
    }
  });

  it('refuses rows of another width, and names both', () => {
    for (const width of [X.columns - 1, X.columns + 1]) {
      const use = (): unknown => fitted.predict(new DenseMatrix(2, width));
      expect(use).toThrow(InputError);
      expect(use).toThrow(new RegExp(`\\b${width}\\b`));
      expect(use).toThrow(/\b12\b/);
    }
  });

  it('says that it is not fitted yet', () => {
    for (const use of [
      () => create(entry).predict(X),
      () => create(entry).classes,
      () => create(entry).toJSON(),
      () => classScores(create(entry), X),
    ]) {
      expect(use).toThrow(InputError);
      expect(use).toThrow(/not fitted/);
    }
  });

  it.runIf(entry.options.includes('nJobs'))('learns the same on any number of threads', () => {
    const [one, two] = [1, 2].map((nJobs) => create(entry, { nJobs }).fit(X, y));
    expect(scoresOf(two, X)).toEqual(scoresOf(one, X));
  });

  it('takes weights that are all equal; others it uses, or says that it has none', () => {
    const equal = new Float64Array(X.rows).fill(1);
    expect(create(entry).fit(X, y, { sampleWeight: equal }).predict(X)).toEqual(fitted.predict(X));
    const sampleWeight = equal.map((_, i) => (i % 3 === 0 ? 1 : 0));
    const learn = (): Classifier => create(entry).fit(X, y, { sampleWeight });
    if (entry.refusesWeights) expect(learn).toThrow(/knows no weights/);
    else expect(learn().toJSON()).not.toEqual(fitted.toJSON());
    for (const wrong of [new Float64Array(3).fill(1), equal.map((_, i) => (i === 2 ? Number.NaN : 1))]) {
      expect(() => create(entry).fit(X, y, { sampleWeight: wrong })).toThrow(InputError);
    }
  });

  if (!entry.refusesWeights && !drawsRows.has(name)) {
    it('learns from a row of weight 2 what it learns from the row twice', () => {
      const times = y.map((_, i) => i % 3);
      const sampleWeight = Float64Array.from(times);
      const repeated = times.flatMap((count, i) => new Array<number>(count).fill(i));
      const weighted = create(entry).fit(X, y, { sampleWeight });
      const again = create(entry).fit(
        X.selectRows(repeated),
        repeated.map((i) => y[i]),
      );
      expect(weighted.predict(X)).toEqual(again.predict(X));
      const [left, right] = [scoresOf(weighted, X), scoresOf(again, X)];
      left.forEach((score, k) => {
        expect(Math.abs(score - right[k])).toBeLessThan(1e-3);
      });
    });
  }

  it('refuses JSON of another class, with parts missing, or of another kind', () => {
    const json = JSON.parse(JSON.stringify(fitted.toJSON()));
    const wrong: unknown[] = [null, 1, 'x', [], {}, { ...json, type: 'Pickle' }, { type: json.type }];
    for (const field of Object.keys(json)) {
      if (field === 'options') continue;
      for (const value of [undefined, null, -1, 'x', { type: 'float64', base64: 'AAAA' }, { length: 1e9 }]) {
        wrong.push({ ...json, [field]: value });
      }
    }
    for (const data of wrong) {
      expect(() => entry.fromJSON(data as never), JSON.stringify(data)?.slice(0, 200)).toThrow(InputError);
    }
  });
});

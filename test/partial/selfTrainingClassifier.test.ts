import { describe, expect, test } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import type { Params } from '../../src/models/params';
import { SelfTrainingClassifier, type SelfTrainingOptions } from '../../src/partial/selfTrainingClassifier';
import { goldenPartial, labelOf, largestDifference } from './goldenPartial';

/** The bases of bench/oracle/partial.py. */
const bases: Record<string, Params> = {
  'random-forest': { nEstimators: 15, randomState: 7 },
  'multinomial-nb': { alpha: 0.01 },
  'decision-tree': { minSamplesLeaf: 3, randomState: 7 },
};
const tree = { name: 'decision-tree', params: { randomState: 1 } };
const X = DenseMatrix.fromRows([[0], [1], [2], [8], [9], [10]]);
const y = ['a', '', '', '', '', 'b'];

describe.each(['few', 'many', 'mixed'])('on the golden rows "%s"', (name) => {
  const { golden, X, y } = goldenPartial(name);

  test.each(golden.training)(
    'SelfTrainingClassifier gives what scikit-learn gives over $base with $options',
    (expected) => {
      const estimator = { name: expected.base, params: bases[expected.base] };
      const model = new SelfTrainingClassifier({ estimator, ...expected.options }).fit(X, y);
      expect(model.transduction).toEqual(expected.transduction.map(labelOf));
      expect([...model.labeledIter!]).toEqual(expected.labeledIter);
      expect(model.nIter).toBe(expected.nIter);
      expect(model.terminationCondition).toBe(expected.terminationCondition);
      const found = model.predictProba(X);
      expected.probabilities.forEach((row, k) => {
        expect(largestDifference(row, found.row(7 * k))).toBeLessThan(1e-11);
      });
    },
  );
});

test('SelfTrainingClassifier takes the surest few in each round, of equal ones the first', () => {
  const model = new SelfTrainingClassifier({ estimator: tree, criterion: 'kBest', kBest: 2 }).fit(X, y);
  expect([...model.labeledIter!]).toEqual([0, 1, 1, 2, 2, 0]);
  expect(model.transduction).toEqual(['a', 'a', 'a', 'b', 'b', 'b']);
  expect([model.nIter, model.terminationCondition]).toEqual([2, 'allLabeled']);
});

test('SelfTrainingClassifier with all labels is its estimator', () => {
  const all = ['a', 'a', 'b', 'b', 'b', 'b'];
  const model = new SelfTrainingClassifier({ estimator: tree }).fit(X, all);
  expect(model.predict(X)).toEqual(all);
  expect([model.nIter, model.terminationCondition]).toEqual([0, 'allLabeled']);
});

test('SelfTrainingClassifier lets rows that it labelled weigh less', () => {
  const weights: (Float64Array | undefined)[] = [];
  const watched = (options: Partial<SelfTrainingOptions>, sampleWeight?: Float64Array): void => {
    weights.length = 0;
    const estimator = () => {
      const inner = new SelfTrainingClassifier({ estimator: tree });
      const unwatched = inner.fit.bind(inner);
      inner.fit = (...given) => {
        weights.push(given[2]?.sampleWeight);
        return unwatched(...given);
      };
      return inner;
    };
    new SelfTrainingClassifier({ estimator, ...options }).fit(X, y, { sampleWeight });
  };
  watched({ pseudoWeight: 0.25 });
  expect(weights.map((row) => [...row!])).toEqual([
    [1, 1],
    [1, 0.25, 0.25, 0.25, 0.25, 1],
  ]);
  watched({}, Float64Array.of(2, 1, 1, 1, 3, 1));
  expect([...weights[1]!]).toEqual([2, 1, 1, 1, 3, 1]);
  watched({});
  expect(weights).toEqual([undefined, undefined]);
});

test('SelfTrainingClassifier comes back from JSON with equal labels and probabilities', () => {
  for (const estimator of [tree, () => new SelfTrainingClassifier({ estimator: tree }).fit(X, y).estimator]) {
    const model = new SelfTrainingClassifier({ estimator, threshold: 0.5, maxIter: null }).fit(X, y);
    const copy = SelfTrainingClassifier.fromJSON(JSON.parse(JSON.stringify(model.toJSON())));
    expect(copy.predictProba(X)).toEqual(model.predictProba(X));
    expect(copy.toJSON()).toEqual(model.toJSON());
    expect([copy.transduction, copy.labeledIter, copy.nIter, copy.terminationCondition]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    const again = (): unknown => copy.fit(X, y).predict(X);
    if (estimator === tree) expect(again()).toEqual(model.predict(X));
    else expect(again).toThrow(/without its estimator/);
  }
});

test.each([
  [{ threshold: 1 }, /threshold 1/],
  [{ threshold: -0.1 }, /threshold -0.1/],
  [{ criterion: 'k_best' as 'kBest' }, /"k_best": give threshold, kBest/],
  [{ kBest: 0 }, /kBest 0/],
  [{ maxIter: 0 }, /maxIter 0/],
  [{ pseudoWeight: 0 }, /pseudoWeight 0/],
  [{ estimator: { name: 'nearest-alert' } }, /gives no probabilities/],
])('SelfTrainingClassifier refuses %j', (options, message) => {
  expect(() => new SelfTrainingClassifier({ estimator: tree, ...options }).fit(X, y)).toThrow(message);
});

test('SelfTrainingClassifier refuses rows, labels and weights that do not fit', () => {
  const fitting =
    (...given: Parameters<SelfTrainingClassifier['fit']>) =>
    () =>
      new SelfTrainingClassifier({ estimator: tree }).fit(...given);
  expect(fitting(X, y.slice(1))).toThrow(/6 rows, but y has 5/);
  expect(fitting(X, new Array<string>(6).fill(''))).toThrow(/none of the 6 rows/);
  expect(fitting(X, y, { sampleWeight: Float64Array.of(1) })).toThrow(/6 rows, sampleWeight has 1/);
  expect(() => new SelfTrainingClassifier({ estimator: tree }).predict(X)).toThrow(/not fitted/);
  expect(() => SelfTrainingClassifier.fromJSON({ type: 'X' })).toThrow(/found "X"/);
});

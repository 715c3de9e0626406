import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/errors/inputError';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { EvidenceClassifier, type EvidenceFitOptions } from '../../src/models/evidenceClassifier';
import { COLUMNS, evidenceCase, labels, sparse, unseen, WORDS } from './evidence/evidenceCase';

const { X, y, knowledge } = evidenceCase(1);
const asked = evidenceCase(8, 40);

function fitted(options: EvidenceFitOptions = { knowledge, words: WORDS }): EvidenceClassifier {
  return new EvidenceClassifier({ nJobs: 1 }).fit(X, y, options);
}

describe('EvidenceClassifier', () => {
  test('tells labelled classes, and one of which only ATT&CK’s texts tell', () => {
    const classifier = fitted();
    expect(classifier.classes).toEqual([...labels, unseen]);
    expect(classifier.labelledCount('T1003')).toBe(8);
    expect(classifier.labelledCount(unseen)).toBe(0);
    expect(classifier.labelledCount('constructor')).toBe(0);
    const predicted = classifier.predict(asked.X);
    const right = predicted.filter((label, i) => label === asked.y[i]).length;
    expect(right / asked.y.length).toBeGreaterThan(0.9);
    const description = knowledge[0].rows.selectRows([knowledge[0].labels.indexOf(unseen)]);
    expect(classifier.predict(description)).toEqual([unseen]);
  });

  test('needs no texts of ATT&CK, and takes dense rows', () => {
    const classifier = fitted({});
    expect(classifier.classes).toEqual(labels);
    expect(new EvidenceClassifier({ nJobs: 1 }).fit(X.toDense(), y).toJSON()).toEqual(classifier.toJSON());
    expect(classifier.decisionFunction(asked.X.toDense())).toEqual(classifier.decisionFunction(asked.X));
  });

  test('gives probabilities that add up to 1 and rank as the scores', () => {
    const classifier = fitted();
    const scores = classifier.decisionFunction(asked.X);
    const probabilities = classifier.predictProba(asked.X);
    for (let i = 0; i < asked.X.rows; i++) {
      const row = probabilities.row(i);
      expect(row.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 12);
      expect(Math.log(row[1] / row[0])).toBeCloseTo(scores.get(i, 1) - scores.get(i, 0), 9);
    }
  });

  test('answers for a row without values', () => {
    const row = fitted()
      .predictProba(sparse([new Array<number>(COLUMNS).fill(0)]))
      .row(0);
    expect(row.every((value) => value > 0 && value < 1)).toBe(true);
  });

  test('does not look at the other rows that are asked for', () => {
    const classifier = fitted();
    const together = classifier.decisionFunction(asked.X);
    for (let i = 0; i < asked.X.rows; i++) {
      expect(classifier.decisionFunction(asked.X.selectRows([i])).row(0)).toEqual(together.row(i));
    }
  });

  test('gives the same model for the same rows, on any number of threads', () => {
    const json = JSON.stringify(fitted().toJSON());
    expect(JSON.stringify(fitted().toJSON())).toBe(json);
    const { nJobs, ...options } = fitted().options;
    expect(nJobs).toBe(1);
    const threads = new EvidenceClassifier({ ...options, nJobs: 2 }).fit(X, y, { knowledge, words: WORDS });
    expect(threads.evidence.weights).toEqual(fitted().evidence.weights);
    expect(threads.decisionFunction(X)).toEqual(fitted().decisionFunction(X));
  });

  test('knows what it said of rows that were held back', () => {
    const { rows, decisions, folds } = fitted().heldBack!;
    expect([...rows].sort((a, b) => a - b)).toEqual(Array.from(y.keys()));
    expect([decisions.rows, decisions.columns, folds]).toEqual([24, 4, 5]);
  });

  test('predicts the same after it was written as JSON, with ATT&CK’s rows or without', () => {
    const classifier = fitted();
    const scores = classifier.decisionFunction(asked.X);
    const whole = JSON.parse(JSON.stringify(classifier.toJSON()));
    const read = EvidenceClassifier.fromJSON(whole);
    expect(read.decisionFunction(asked.X)).toEqual(scores);
    expect(read.heldBack).toBeUndefined();
    const part = JSON.parse(JSON.stringify(classifier.toJSON(false)));
    expect(EvidenceClassifier.fromJSON(part, knowledge).decisionFunction(asked.X)).toEqual(scores);
  });

  test('says what does not fit', () => {
    const learn =
      (options: EvidenceFitOptions, labelsOf = y) =>
      () =>
        new EvidenceClassifier({ nJobs: 1 }).fit(X, labelsOf, options);
    expect(() => new EvidenceClassifier().predict(X)).toThrow(/not fitted yet: call fit first/);
    expect(() => new EvidenceClassifier().fit(sparse([]), [])).toThrow(/no rows/);
    expect(learn({}, ['T1003'])).toThrow('X has 24 rows, but y has 1 labels');
    expect(learn({ groups: ['a'] })).toThrow('X has 24 rows, but there are 1 groups');
    expect(learn({ sampleWeight: new Float64Array(24).map((_, i) => i) })).toThrow(InputError);
    const [part] = knowledge;
    expect(learn({ knowledge: [{ ...part, labels: [] }] })).toThrow('4 rows of description, but 0 labels');
    expect(learn({ knowledge: [{ ...part, rows: sparse([[1]], 1) }] })).toThrow(InputError);
    const infinite = DenseMatrix.fromRows([[Number.POSITIVE_INFINITY]]);
    expect(() => new EvidenceClassifier().fit(infinite, ['T1003'])).toThrow(InputError);
    expect(() => fitted().decisionFunction(sparse([[1]], 1))).toThrow(InputError);
  });

  test.each([{ C: 0 }, { penalty: -1 }, { folds: 0 }, { maxHeldBack: 1.5 }])('refuses %j', (options) => {
    expect(() => new EvidenceClassifier({ nJobs: 1, ...options }).fit(X, y)).toThrow(InputError);
  });
});

import { describe, expect, it } from 'vitest';
import { precisionRecallFscore } from '../../src/metrics/precisionRecallFscore';
import { classificationCases, distance } from './golden';

const EXACT = 1e-12;

describe('precisionRecallFscore', () => {
  it('equals scikit-learn per class and averaged, for every way to divide by zero', () => {
    for (const { true: yTrue, pred, labels, scores } of classificationCases) {
      for (const expected of scores) {
        const { beta } = expected;
        const found = precisionRecallFscore(yTrue, pred, {
          beta,
          zeroDivision: expected.zeroDivision ?? Number.NaN,
          ...(labels ? { labels } : {}),
        });
        const columns = (['precision', 'recall', 'fscore', 'support'] as const).map((name) =>
          found.perClass.map((row) => row[name]),
        );
        columns.forEach((column, i) => {
          expect(distance(column, expected.perClass[i])).toBeLessThan(EXACT);
        });
        for (const average of ['micro', 'macro', 'weighted'] as const) {
          const { precision, recall, fscore } = found[average];
          expect(distance([precision, recall, fscore], expected[average])).toBeLessThan(EXACT);
        }
      }
    }
  });

  it('names the labels whose score is 0 / 0', () => {
    const { undefinedFor } = precisionRecallFscore(['a', 'b'], ['b', 'c'], { labels: ['a', 'b', 'c', 'd'] });
    expect(undefinedFor).toEqual({ precision: ['a', 'd'], recall: ['c', 'd'], fscore: ['d'] });
  });

  it('gives the recall as F-score when recall alone counts', () => {
    const { perClass } = precisionRecallFscore(['a', 'a', 'b'], ['a', 'b', 'b'], { beta: Infinity });
    expect(perClass.map(({ fscore }) => fscore)).toEqual([0.5, 1]);
  });

  it('refuses a zeroDivision other than 0, 1 and NaN, and a negative beta', () => {
    expect(() => precisionRecallFscore(['a'], ['a'], { zeroDivision: 2 })).toThrow('zeroDivision is 2');
    expect(() => precisionRecallFscore(['a'], ['a'], { beta: -1 })).toThrow('beta is -1');
  });
});

import { describe, expect, test } from 'vitest';
import type { LabelledTexts } from '../../src/models/nearestMatches';
import { judgeUnlabelled, type PartialLearner } from '../../src/partial/judgeUnlabelled';
import type { PseudoLabels } from '../../src/partial/pseudoLabel';

const ids = Array.from({ length: 40 }, (_, i) => (i % 2 === 0 ? 'even' : 'odd'));
const labelled: LabelledTexts = { alerts: ids.map((_, i) => String(i)), ids };
const given: PseudoLabels = {
  alerts: ['x', 'y'],
  ids: ['even', 'odd'],
  rows: Int32Array.of(0, 1),
  confidences: Float64Array.of(1, 1),
  weights: Float64Array.of(1, 1),
};

/** A learner that knows `alone` of ten rows without other alerts, and `together` of ten with them. */
function learnerOf(alone: number, together: number, extra: PseudoLabels = given): PartialLearner {
  return {
    train: (_, added) => ({
      predict: (alerts) =>
        alerts.map((alert) => (Number(alert) % 10 < (added ? together : alone) ? ids[Number(alert)] : '?')),
    }),
    label: () => extra,
  };
}

describe('judgeUnlabelled', () => {
  test('tells a gain, its interval and how likely it is by chance', () => {
    const judged = judgeUnlabelled(labelled, ['x', 'y', 'z'], learnerOf(5, 8));
    expect(judged).toMatchObject({ folds: 5, labelled: 40, unlabelled: 3, added: 2, helps: true });
    expect(judged.accuracy).toEqual({ without: 0.5, with: 0.8 });
    expect(judged.macroF1.with).toBeGreaterThan(judged.macroF1.without);
    expect(judged.gain).toBeCloseTo(0.3, 12);
    expect(judged.standardError).toBeCloseTo(Math.sqrt((0.3 * 0.7) / 40), 12);
    expect(judged.interval.low).toBeGreaterThan(0.1);
    expect(judged.interval.high).toBeLessThan(0.5);
    expect(judged.pValue).toBeCloseTo(2 ** -11, 12);
  });

  test('does not use what loses, nor what changes nothing', () => {
    expect(judgeUnlabelled(labelled, ['x'], learnerOf(6, 5))).toMatchObject({ helps: false, gain: -0.1 });
    expect(judgeUnlabelled(labelled, ['x'], learnerOf(6, 6))).toMatchObject({ helps: false, gain: 0 });
    const none = { ...given, alerts: [], ids: [], rows: new Int32Array(0), weights: new Float64Array(0) };
    expect(judgeUnlabelled(labelled, ['x'], learnerOf(6, 9, none))).toMatchObject({ added: 0, gain: 0 });
  });

  test('does not use what gains no more than chance may', () => {
    // Three more alerts are right and two no longer.
    const learner: PartialLearner = {
      label: () => given,
      train: (_, added) => ({
        predict: (alerts) =>
          alerts.map((alert) => {
            const row = Number(alert);
            const isRight = added ? row >= 2 && row < 23 : row < 20;
            return isRight ? ids[row] : '?';
          }),
      }),
    };
    const { gain, standardError, helps } = judgeUnlabelled(labelled, ['x'], learner);
    expect(gain).toBeCloseTo(1 / 40, 12);
    expect(standardError).toBeCloseTo(Math.sqrt(5 - 1 / 40) / 40, 12);
    expect(helps).toBe(false);
  });

  test('learns labels from training rows only, on the same folds with and without, groups whole', () => {
    const seen: string[][] = [];
    const inner = learnerOf(5, 5);
    const learner: PartialLearner = {
      label: (rows, unlabelled) => {
        seen.push([...rows.alerts]);
        return inner.label(rows, unlabelled);
      },
      train: (rows, extra) => {
        expect(rows.alerts).toEqual(seen[seen.length - 1]);
        return {
          predict: (alerts) => {
            expect(rows.alerts.filter((alert) => alerts.includes(alert))).toEqual([]);
            expect(rows.alerts.length + alerts.length).toBe(40);
            return inner.train(rows, extra).predict(alerts);
          },
        };
      },
    };
    judgeUnlabelled(labelled, ['x'], learner, { folds: 4, randomState: 1 });
    expect(seen.length).toBe(4);
    const groups = ids.map((_, i) => `rule ${i % 5}`);
    seen.length = 0;
    judgeUnlabelled(labelled, ['x'], learner, { groups });
    for (const rows of seen) expect(new Set(rows.map((alert) => Number(alert) % 5)).size).toBe(4);
  });

  test('refuses what cannot be judged', () => {
    expect(() => judgeUnlabelled(labelled, [], learnerOf(1, 1))).toThrow(/no unlabelled alerts/);
    expect(() => judgeUnlabelled(labelled, ['x'], learnerOf(1, 1), { folds: 41 })).toThrow(/41/);
  });
});

import { expect, test } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { calibrationScores, type HeldBackModel, outOfFoldScores } from '../../src/tagger/outOfFoldScores';

const alerts = Array.from({ length: 12 }, (_, i) => `alert ${i}`);
const ids = alerts.map((_, i) => (i === 0 ? 'rare' : i % 2 === 0 ? 'even' : 'odd'));

/** Scores every class by how many training rows it has, and says the most frequent. */
function counting(seen: string[][]) {
  return (texts: readonly string[], labels: readonly string[]): HeldBackModel => {
    seen.push([...texts]);
    const classes = [...new Set(labels)].sort();
    const counts = classes.map((id) => labels.filter((label) => label === id).length);
    const best = classes[counts.indexOf(Math.max(...counts))];
    return {
      classes,
      scoreKind: 'decision',
      predict: (held) => held.map(() => best),
      scores: (held) => DenseMatrix.fromRows(held.map(() => counts)),
    };
  };
}

test('every alert is scored by a model that has not seen it, once', () => {
  const seen: string[][] = [];
  const { scores, first, correct, folds } = outOfFoldScores(alerts, ids, counting(seen), { folds: 4 });
  expect([scores.rows, scores.columns, folds, seen.length]).toEqual([12, 3, 4, 4]);
  const classes = ['even', 'odd', 'rare'];
  alerts.forEach((alert, i) => {
    const unseeing = seen.filter((texts) => !texts.includes(alert));
    expect(unseeing).toHaveLength(1);
    const counts = classes.map((id) => unseeing[0].filter((text) => ids[alerts.indexOf(text)] === id).length);
    expect([...scores.row(i)]).toEqual(counts.map((count) => (count === 0 ? -Infinity : count)));
    expect(correct[i]).toBe(classes[first[i]] === ids[i]);
  });
  expect(scores.get(0, 2)).toBe(-Infinity);
});

test('groups stay whole', () => {
  const seen: string[][] = [];
  const groups = alerts.map((_, i) => `host ${i % 5}`);
  outOfFoldScores(alerts, ids, counting(seen), { folds: 3, groups });
  for (const texts of seen) {
    const trained = new Set(texts.map((text) => groups[alerts.indexOf(text)]));
    expect(texts).toHaveLength(groups.filter((group) => trained.has(group)).length);
  }
});

test('fewer alerts than folds are refused, and nothing is trained', () => {
  const seen: string[][] = [];
  const run = () => outOfFoldScores(alerts.slice(0, 2), ids.slice(0, 2), counting(seen), { folds: 3 });
  expect(run).toThrow('2 alerts are too few for 3 folds of calibration: give more');
  expect(seen).toEqual([]);
});

test('the softmax of what becomes of probabilities is they again, those of 0 as well', () => {
  const given = DenseMatrix.fromRows([[0.5, 0.3, 0.2, 0]]);
  const scores = calibrationScores(given, 'probability').row(0);
  const powers = scores.map(Math.exp);
  powers.forEach((power, j) => {
    expect(power / powers.reduce((a, b) => a + b)).toBeCloseTo(given.get(0, j), 15);
  });
  expect(calibrationScores(given, 'decision')).toBe(given);
});

import { expect, it } from 'vitest';
import { accuracyScore } from '../../src/metrics/accuracyScore';
import { f1Score } from '../../src/metrics/f1Score';
import { scoreIntervals } from '../../src/metrics/scoreIntervals';
import { RandomState } from '../../src/random/randomState';

const yTrue = Array.from({ length: 60 }, (_, i) => `T${i % 4}`);
const yPred = yTrue.map((label, i) => (i % 3 === 0 ? 'T1' : label));
const inTop = yTrue.map((_, i) => i % 10 !== 0);

it('one resample gives the figures of the rows that were drawn', () => {
  const drawn = Array.from(new RandomState(3).randint(0, 60, 60));
  const [actual, given] = [drawn.map((row) => yTrue[row]), drawn.map((row) => yPred[row])];
  const intervals = scoreIntervals(yTrue, yPred, inTop, { nResamples: 1, randomState: 3 });
  expect(intervals.accuracy.low).toBeCloseTo(accuracyScore(actual, given), 12);
  expect(intervals.macroF1.low).toBeCloseTo(f1Score(actual, given, { average: 'macro' }), 12);
  expect(intervals.weightedF1.high).toBeCloseTo(f1Score(actual, given, { average: 'weighted' }), 12);
  expect(intervals.top.high).toBeCloseTo(drawn.filter((row) => inTop[row]).length / 60, 12);
});

it('the figures of all rows lie within their intervals', () => {
  const { accuracy, macroF1 } = scoreIntervals(yTrue, yPred, inTop, { nResamples: 300 });
  const exact = accuracyScore(yTrue, yPred);
  expect(accuracy.low).toBeLessThan(exact);
  expect(accuracy.high).toBeGreaterThan(exact);
  expect(macroF1.low).toBeLessThan(macroF1.high);
});

it('lists of unequal length are refused', () => {
  expect(() => scoreIntervals(yTrue, yPred, [true])).toThrow('1 top ranks, but 60 true labels');
});

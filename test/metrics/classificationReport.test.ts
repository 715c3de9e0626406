import { describe, expect, it } from 'vitest';
import { accuracyScore } from '../../src/metrics/accuracyScore';
import { classificationReport } from '../../src/metrics/classificationReport';

const yTrue = ['a', 'a', 'b', 'c'];
const yPred = ['a', 'b', 'b', 'b'];

describe('classificationReport', () => {
  it('holds the accuracy when every label is reported', () => {
    expect(classificationReport(yTrue, yPred).accuracy).toBe(accuracyScore(yTrue, yPred));
    expect(classificationReport(yTrue, yPred, { labels: ['c', 'b', 'a', 'x'] }).accuracy).toBe(0.5);
  });

  it('has no accuracy when a label is left out', () => {
    expect(classificationReport(yTrue, yPred, { labels: ['a', 'b'] }).accuracy).toBeUndefined();
  });

  it('shows target names in place of labels', () => {
    const { perClass } = classificationReport(yTrue, yPred, { targetNames: ['Anton', 'Berta', 'Cäsar'] });
    expect(perClass.map(({ label }) => label)).toEqual(['Anton', 'Berta', 'Cäsar']);
  });

  it('refuses a number of names that is not that of the labels', () => {
    expect(() => classificationReport(yTrue, yPred, { targetNames: ['x'] })).toThrow('1 target names for 3');
  });
});

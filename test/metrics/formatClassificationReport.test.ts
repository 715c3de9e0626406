import { describe, expect, it } from 'vitest';
import { classificationReport } from '../../src/metrics/classificationReport';
import { formatClassificationReport } from '../../src/metrics/formatClassificationReport';
import { classificationCases } from './golden';

describe('formatClassificationReport', () => {
  it('prints what scikit-learn prints, letter for letter', () => {
    for (const { true: yTrue, pred, labels, reports } of classificationCases) {
      for (const { zeroDivision, digits, text } of reports) {
        const report = classificationReport(yTrue, pred, {
          zeroDivision: zeroDivision ?? Number.NaN,
          ...(labels ? { labels } : {}),
        });
        expect(formatClassificationReport(report, digits)).toBe(text);
      }
    }
  });

  it('makes room for the longest label, counted in characters', () => {
    const text = formatClassificationReport(classificationReport(['🦊'.repeat(20), 'b'], ['b', 'b']));
    expect(text.split('\n')[0]).toBe(`${' '.repeat(21)} precision    recall  f1-score   support`);
  });
});

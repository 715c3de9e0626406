import { expect, it } from 'vitest';
import { coverageCurve } from '../../src/metrics/coverageCurve';

it('rows are kept from the surest on, equal ones together', () => {
  const curve = coverageCurve([0.2, 0.9, 0.5, 0.5], [false, true, true, false]);
  expect(curve).toEqual([
    { minConfidence: 0.9, rows: 1, correct: 1, coverage: 0.25, accuracy: 1 },
    { minConfidence: 0.5, rows: 3, correct: 2, coverage: 0.75, accuracy: 2 / 3 },
    { minConfidence: 0.2, rows: 4, correct: 2, coverage: 1, accuracy: 0.5 },
  ]);
});

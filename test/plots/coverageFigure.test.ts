import { expect, it } from 'vitest';
import { coverageCurve } from '../../src/metrics/coverageCurve';
import { coverageFigure } from '../../src/plots/coverageFigure';

it('the title tells accuracy among the surest half and among all', () => {
  const { layout } = coverageFigure(coverageCurve([0.9, 0.1], [true, false]));
  expect(JSON.stringify(layout.title)).toContain('100 % right among the surest 50 %, 50 % among all');
  expect(() => coverageFigure([])).toThrow('no points');
});

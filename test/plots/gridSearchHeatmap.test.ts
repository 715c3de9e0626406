import { expect, it } from 'vitest';
import { gridSearchHeatmap } from '../../src/plots/gridSearchHeatmap';

const results = [1, 10].map((C) => ({ params: { C }, meanTestScore: 0.5 + C / 100, stdTestScore: 0.01 }));

it('gridSearchHeatmap names the best candidate and frames it', () => {
  const { layout, alt } = gridSearchHeatmap(results, { scoring: 'macro-F1' });
  expect(JSON.stringify(layout.title)).toContain('Best mean macro-F1 0.6000: C\u00a010');
  expect(layout.shapes![0]).toMatchObject({ x0: 0.5, x1: 1.5, y0: -0.5, y1: 0.5 });
  expect(alt).toBe('Heatmap of the mean macro-F1 of 2 candidates of a grid search. Best 0.6000 with C 10.');
});

it('gridSearchHeatmap shows the spread under the pointer', () => {
  expect(JSON.stringify(gridSearchHeatmap(results).data)).toContain('0.5100 ± 0.0100');
});

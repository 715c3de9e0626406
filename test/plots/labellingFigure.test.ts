import { expect, it } from 'vitest';
import { labellingFigure } from '../../src/plots/labellingFigure';

it('the title tells both accuracies after the last round, the subtitle who was ahead', () => {
  const curve = { labels: [10, 20], chosen: [0.5, 0.75], anywhere: [0.5, 0.7], wins: 3, draws: 4 };
  const { layout, data, alt } = labellingFigure(curve);
  const title = JSON.stringify(layout.title);
  expect(title).toContain('20 labels: 75.0 % right where they were chosen, 70.0 % where not');
  expect(title).toContain('Mean of 4 draws; chosen labels ended ahead in 3, by 5.0 points on average');
  expect(data.map((trace) => [trace.name, (trace as { y: number[] }).y])).toEqual([
    ['chosen to teach most', [0.5, 0.75]],
    ['any', [0.5, 0.7]],
  ]);
  expect(alt).toContain('10 labels 0.500 chosen, 0.500 any');
});

import { afterAll, expect, it } from 'vitest';
import { openPlotlyWindow } from '../../src/plots/plotlyWindow';

const window = openPlotlyWindow();
afterAll(() => window.close());

it('openPlotlyWindow draws bars and heatmaps as SVG, texts included', async () => {
  const svg = await window.plotly.toImage(
    {
      data: [
        { type: 'heatmap', z: [[1, 2]], xgap: 1, ygap: 1 },
        { type: 'bar', x: [1], y: [2], text: 'bar text' },
      ],
      layout: { title: { text: 'a title' } },
    },
    { format: 'svg', width: 400, height: 300, imageDataOnly: true },
  );
  expect(svg).toMatch(/^<svg [^>]*width="400" height="300"/);
  expect(svg).toContain('a title');
  expect(svg).toContain('bar text');
  expect(svg).toContain('data:image/png;base64,');
});

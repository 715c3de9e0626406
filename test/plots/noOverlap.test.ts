import { afterAll, describe, expect, it } from 'vitest';
import { FigureRenderer } from '../../src/plots/figureRenderer';
import { attackExamples } from './attackExamples';
import { crowdedFigures } from './crowdedFigures';
import { badlyPlaced, drawnTexts } from './drawnTexts';

const renderer = new FigureRenderer();
afterAll(() => renderer.dispose());

describe.each([20, 100, 200])('with %d classes', (classes) => {
  // Words in clouds share boxes, but no pixels: their own tests see to that.
  it.each([...attackExamples(classes), ...crowdedFigures(classes)])(
    'no text of %s lies over another or leaves the picture',
    async (_, figure) => {
      const texts = await drawnTexts(renderer, figure);
      expect(texts.length).toBeGreaterThan(8);
      expect(badlyPlaced(texts, figure)).toEqual([]);
    },
  );
});

it('two texts in one place are found, and one that leaves the picture', async () => {
  const text = (x: number[], y: number[]) => ({
    type: 'scatter' as const,
    mode: 'text' as const,
    x,
    y,
    text: ['one', 'two'],
  });
  const layout = {
    width: 300,
    height: 200,
    margin: { l: 0, r: 0, b: 0, t: 0 },
    xaxis: { range: [0, 1] },
    yaxis: { range: [0, 1] },
  };
  const over = { data: [text([0.5, 0.5], [0.5, 0.51])], layout, alt: '' };
  const off = { data: [{ ...text([0, 0.5], [0.5, 0.8]), cliponaxis: false }], layout, alt: '' };
  expect(badlyPlaced(await drawnTexts(renderer, over), over)).toContain('one lies over two');
  expect(badlyPlaced(await drawnTexts(renderer, off), off).join()).toContain('one leaves the picture');
});

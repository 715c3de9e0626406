import { afterEach, expect, it, vi } from 'vitest';
import type { Figure } from '../../src/plots/figure';
import { FigureRenderer } from '../../src/plots/figureRenderer';
import { disposeRenderer, renderPng, renderSmallPng, renderSvg } from '../../src/plots/sharedRenderer';

afterEach(() => {
  vi.restoreAllMocks();
  disposeRenderer();
});

const figure: Figure = { data: [], layout: {}, alt: 'nothing' };

it('pictures are drawn one after another, by one renderer', async () => {
  const renderers = new Set<unknown>();
  let running = 0;
  let most = 0;
  vi.spyOn(FigureRenderer.prototype, 'svg').mockImplementation(async function (this: FigureRenderer) {
    renderers.add(this);
    most = Math.max(most, ++running);
    await new Promise((resolve) => setTimeout(resolve, 2));
    running--;
    return '<svg/>';
  });
  expect(await Promise.all([renderSvg(figure), renderSvg(figure), renderSvg(figure)])).toHaveLength(3);
  expect([most, renderers.size]).toEqual([1, 1]);
});

it('a failure reaches its caller and nobody else', async () => {
  vi.spyOn(FigureRenderer.prototype, 'svg')
    .mockRejectedValueOnce(new Error('broken'))
    .mockResolvedValue('<svg/>');
  const [first, second] = await Promise.allSettled([renderSvg(figure), renderSvg(figure)]);
  expect([first.status, second.status]).toEqual(['rejected', 'fulfilled']);
});

it('options reach the renderer', async () => {
  const png = vi.spyOn(FigureRenderer.prototype, 'png').mockResolvedValue(new Uint8Array(1));
  const small = vi.spyOn(FigureRenderer.prototype, 'smallPng').mockResolvedValue(new Uint8Array(2));
  await renderPng(figure, { scale: 3 });
  await renderSmallPng(figure, { scale: 1 });
  expect(png).toHaveBeenCalledWith(figure, { scale: 3 });
  expect(small).toHaveBeenCalledWith(figure, { scale: 1 });
});

it('disposeRenderer frees the renderer', async () => {
  vi.spyOn(FigureRenderer.prototype, 'svg').mockResolvedValue('<svg/>');
  const dispose = vi.spyOn(FigureRenderer.prototype, 'dispose');
  await renderSvg(figure);
  disposeRenderer();
  disposeRenderer();
  expect(dispose).toHaveBeenCalledTimes(1);
});

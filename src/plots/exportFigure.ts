import { extname } from 'node:path';
import { InputError } from '../errors/inputError';
import { writeFileAtomic } from '../files/writeFileAtomic';
import type { Figure } from './figure';
import { figureConfig } from './figureConfig';
import { figureTitle, listed } from './figureJson';
import { figurePage } from './figurePage';
import type { RenderOptions } from './figureRenderer';
import { renderPng, renderSvg } from './sharedRenderer';
import { svgPdf } from './svgPdf';
import { withTheme } from './withTheme';

type Maker = (figure: Figure, options: RenderOptions) => Promise<string | Uint8Array>;

const makers: ReadonlyMap<string, Maker> = new Map<string, Maker>([
  [
    '.html',
    async (figure, options) => figurePage(figure, await renderPng(figure, options), options.theme ?? 'light'),
  ],
  ['.svg', renderSvg],
  ['.png', renderPng],
  [
    '.pdf',
    async (figure, options) =>
      svgPdf(await renderSvg(figure, options), { title: figureTitle(figure), alt: figure.alt }, () =>
        renderPng(figure, { scale: 3, ...options }),
      ),
  ],
  [
    '.json',
    async ({ data, layout, config, alt }) =>
      `${JSON.stringify({ data, layout, config: { ...figureConfig, ...config }, alt }, listed)}\n`,
  ],
]);

/**
 * Writes a figure as the file name's ending says, without a browser and without network:
 * `.html` (a page of its own, interactive, about 10 MB with Plotly inside), `.svg`, `.png` (at `scale` 2),
 * `.pdf` (lines and letters, fonts inside, one page of the figure's size), or `.json` (Plotly's data and layout, and the alt text). The file appears whole or not at all.
 *
 * @throws InputError on another ending, an unknown theme, an unfit size, or a place that cannot be written
 */
export async function exportFigure(figure: Figure, path: string, options: RenderOptions = {}): Promise<void> {
  const ending = extname(path).toLowerCase();
  const make = makers.get(ending);
  if (!make) {
    throw new InputError(
      `cannot write a figure to ${path}: the name must end in ${[...makers.keys()].join(', ')}`,
    );
  }
  writeFileAtomic(path, await make(asAsked(figure, options), options));
}

function asAsked(figure: Figure, { theme, width, height }: RenderOptions): Figure {
  const themed = theme ? withTheme(figure, theme) : figure;
  return {
    ...themed,
    layout: { ...themed.layout, ...(width && { width }), ...(height && { height }) },
  };
}

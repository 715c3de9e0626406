import { extname } from 'node:path';
import { InputError } from '../errors/inputError';
import { writeFileAtomic } from '../files/writeFileAtomic';
import type { Figure } from './figure';
import { figureConfig } from './figureConfig';
import { figureTitle, listed } from './figureJson';
import { type FigureLook, figurePage } from './figurePage';
import type { RenderOptions } from './figureRenderer';
import { pictureSize } from './pictureSize';
import { renderPng, renderSvg } from './sharedRenderer';
import { svgPdf } from './svgPdf';
import type { ThemeName } from './theme';
import { withTheme } from './withTheme';

type Maker = (figure: Figure, options: RenderOptions) => Promise<string | Uint8Array>;

const makers: ReadonlyMap<string, Maker> = new Map<string, Maker>([
  ['.html', page],
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
    async (figure, options) => {
      const { data, layout, config, alt } = asDrawn(figure, options);
      return `${JSON.stringify({ data, layout, config: { ...figureConfig, ...config }, alt }, listed)}\n`;
    },
  ],
]);

/**
 * Writes a figure as the file name's ending says, without a browser and without network:
 * `.html` (a page of its own, interactive, about 10 MB with Plotly inside), `.svg`, `.png` (at `scale` 2),
 * `.pdf` (lines and letters, fonts inside, one page of the figure's size), or `.json` (Plotly's data and layout, and
 * the alt text). The file appears whole or not at all. Without a `theme` the page is light or dark as the reader's
 * system is. Pages and JSON are not scaled down: they are never smaller than the figure's own size.
 * Letters that the package's font lacks, such as Chinese ones, are drawn with the system's fonts, in a PDF as a picture.
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
  writeFileAtomic(path, await make(figure, options));
}

async function page(figure: Figure, options: RenderOptions): Promise<string> {
  const { theme, scale } = options;
  const look = async (name: ThemeName): Promise<FigureLook> => {
    const themed = asDrawn(figure, { ...options, theme: name });
    return { theme: name, figure: themed, png: await renderPng(themed, { scale }) };
  };
  return theme ? figurePage(await look(theme)) : figurePage(await look('light'), await look('dark'));
}

/** In the asked theme, and in the asked size unless that is below the figure's own. */
function asDrawn(figure: Figure, options: RenderOptions): Figure {
  const { data, layout, ...rest } = options.theme ? withTheme(figure, options.theme) : figure;
  const { width, height } = options;
  const isSized = width !== undefined || height !== undefined;
  return { ...rest, data, layout: { ...layout, ...(isSized && pictureSize(layout, options).drawn) } };
}

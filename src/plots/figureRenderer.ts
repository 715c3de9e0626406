import { createHash } from 'node:crypto';
import type { RenderedImage } from '@resvg/resvg-js';
import { InputError } from '../errors/inputError';
import type { Figure } from './figure';
import { figureConfig } from './figureConfig';
import { listed } from './figureJson';
import { fontFiles } from './fontFiles';
import { indexedPng } from './indexedPng';
import { openPlotlyWindow, type PlotlyWindow } from './plotlyWindow';
import type { ThemeName } from './theme';
import { withTheme } from './withTheme';

/** How a picture is drawn. */
export interface RenderOptions {
  /** Pixels. Default: what the figure's layout says, else 900. */
  readonly width?: number;
  /** Pixels. Default: what the figure's layout says, else 560. */
  readonly height?: number;
  /** Pixels of a PNG per pixel of the figure. Default 2. */
  readonly scale?: number;
  /** Default: the theme that the figure has, light when made by our functions. */
  readonly theme?: ThemeName;
}

const LARGEST_SIDE = 10_000;

/** Draws figures without a browser: Plotly in jsdom gives SVG, resvg makes a PNG of it. */
export class FigureRenderer {
  private window: PlotlyWindow | undefined;

  /** The figure as an SVG document. */
  async svg(figure: Figure, options: RenderOptions = {}): Promise<string> {
    const { data, layout } = options.theme ? withTheme(figure, options.theme) : figure;
    const width = checkedSide('width', options.width ?? layout.width ?? 900);
    const height = checkedSide('height', options.height ?? layout.height ?? 560);
    this.window ??= openPlotlyWindow();
    const json = JSON.stringify({ data, layout: { ...layout, width, height }, config: figureConfig }, listed);
    // Ids that depend on nothing but the figure: equal bytes for equal figures, and no clash on one page.
    this.window.seed(createHash('sha256').update(json).digest().readUInt32LE());
    const drawn = await this.window.plotly.toImage(
      // A copy, since Plotly changes what it is given.
      JSON.parse(json),
      { format: 'svg', width, height, imageDataOnly: true },
    );
    // resvg finds no reference that is in quotes.
    return drawn.replace(/url\((?:'|&quot;|&apos;)#([^'&)]+)(?:'|&quot;|&apos;)\)/g, 'url(#$1)');
  }

  /** The figure as a PNG file's bytes. */
  async png(figure: Figure, options: RenderOptions = {}): Promise<Uint8Array> {
    return (await this.image(figure, options)).asPng();
  }

  /** The figure as a PNG file of at most 256 colours, about a third as large. */
  async smallPng(figure: Figure, options: RenderOptions = {}): Promise<Uint8Array> {
    const { pixels, width, height } = await this.image(figure, options);
    return indexedPng({ data: pixels, width, height });
  }

  /** Frees the memory; the next picture loads everything again. */
  dispose(): void {
    this.window?.close();
    this.window = undefined;
  }

  private async image(figure: Figure, options: RenderOptions): Promise<RenderedImage> {
    const { scale = 2 } = options;
    if (!(scale > 0 && scale <= 8)) throw new InputError(`invalid scale: ${scale}; give a number up to 8`);
    const svg = await this.svg(figure, options);
    const { Resvg } = require('@resvg/resvg-js') as typeof import('@resvg/resvg-js');
    const files = fontFiles();
    const picture = new Resvg(svg, {
      font: { loadSystemFonts: files.length === 0, fontFiles: files, defaultFontFamily: 'Arimo' },
      fitTo: { mode: 'zoom', value: scale },
    });
    return picture.render();
  }
}

function checkedSide(name: string, pixels: number): number {
  if (!(pixels >= 50 && pixels <= LARGEST_SIDE)) {
    throw new InputError(`invalid ${name}: ${pixels}; give pixels from 50 to ${LARGEST_SIDE}`);
  }
  return Math.round(pixels);
}

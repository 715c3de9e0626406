import { createHash } from 'node:crypto';
import type { RenderedImage } from '@resvg/resvg-js';
import { InputError } from '../errors/inputError';
import type { Figure } from './figure';
import { figureConfig } from './figureConfig';
import { listed } from './figureJson';
import { fontHas } from './fontCharacters';
import { fontFiles } from './fontFiles';
import { indexedPng } from './indexedPng';
import { pictureSize } from './pictureSize';
import { openPlotlyWindow, type PlotlyWindow } from './plotlyWindow';
import type { ThemeName } from './theme';
import { withTheme } from './withTheme';

/** How a picture is drawn. */
export interface RenderOptions {
  /**
   * Pixels. Default: what the figure's layout says, else 900. Our figures set their titles and rows for the size
   * in their layout: a picture that is asked to be narrower or lower is laid out at least that large and scaled
   * down as a whole, letters too.
   */
  readonly width?: number;
  /**
   * Pixels. Default: what the figure's layout says, else 560. When only one of width and height is given, and is
   * below the figure's own, the other shrinks with it.
   */
  readonly height?: number;
  /** Pixels of a PNG per pixel of the figure. Default 2. */
  readonly scale?: number;
  /** Default: the theme that the figure has, light when made by our functions. */
  readonly theme?: ThemeName;
}

/** Draws figures without a browser: Plotly in jsdom gives SVG, resvg makes a PNG of it. */
export class FigureRenderer {
  private window: PlotlyWindow | undefined;

  /** The figure as an SVG document. */
  async svg(figure: Figure, options: RenderOptions = {}): Promise<string> {
    const { data, layout } = options.theme ? withTheme(figure, options.theme) : figure;
    const { width, height, drawn } = pictureSize(layout, options);
    this.window ??= openPlotlyWindow();
    const json = JSON.stringify({ data, layout: { ...layout, ...drawn }, config: figureConfig }, listed);
    // Ids that depend on nothing but the figure: equal bytes for equal figures, and no clash on one page.
    this.window.seed(createHash('sha256').update(json).digest().readUInt32LE());
    const svg = await this.window.plotly.toImage(
      // A copy, since Plotly changes what it is given.
      JSON.parse(json),
      { format: 'svg', ...drawn, imageDataOnly: true },
    );
    // resvg finds no reference that is in quotes.
    const linked = svg.replace(/url\((?:'|&quot;|&apos;)#([^'&)]+)(?:'|&quot;|&apos;)\)/g, 'url(#$1)');
    return linked.replace(/^<svg [^>]*>/, (root) =>
      root.replace(
        / width="[^"]*" height="[^"]*"/,
        ` width="${width}" height="${height}" preserveAspectRatio="none"`,
      ),
    );
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
      font: {
        // Slow, and different from system to system: only for letters that are in none of our files.
        loadSystemFonts: files.length === 0 || !fontHas(svg),
        fontFiles: files,
        defaultFontFamily: 'Arimo',
      },
      fitTo: { mode: 'zoom', value: scale },
    });
    return picture.render();
  }
}

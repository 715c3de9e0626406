import type { Data, Layout } from 'plotly.js';
import type { Figure } from './figure';
import { figureConfig } from './figureConfig';
import { themeTemplate } from './theme';
import { wrapText } from './wrapText';

/** What a figure function decides; all the rest is the same for every figure. */
export interface FigureParts {
  readonly data: readonly Partial<Data>[];
  readonly layout: Partial<Layout>;
  /** The finding, escaped for Plotly. */
  readonly title: string;
  /** How to read it, escaped for Plotly. */
  readonly subtitle?: string;
  readonly alt: string;
  /** Pixels. */
  readonly width: number;
  /** Pixels below the title. */
  readonly plotHeight: number;
  /** Whether the picture must keep its width because it is laid out in pixels. Default false. */
  readonly fixedWidth?: boolean;
}

// Plotly's buttons come up in the upper right corner.
const BUTTONS_WIDTH = 100;
const TITLE_SIZE = 17;
const SUBTITLE_SIZE = 13;
const LINE_SPACING = 1.3;

/** A figure with our theme, its title set in as many lines as it needs. */
export function newFigure(parts: FigureParts): Figure {
  const { data, layout, title, subtitle = '', alt, width, plotHeight, fixedWidth = false } = parts;
  const room = width - 40 - BUTTONS_WIDTH;
  const titleText = wrapText(title, Math.floor(room / (TITLE_SIZE * 0.56)));
  const subtitleText = wrapText(subtitle, Math.floor(room / (SUBTITLE_SIZE * 0.5)));
  const titleHeight = lineCount(titleText) * TITLE_SIZE * LINE_SPACING;
  const subtitleHeight = subtitle === '' ? 0 : lineCount(subtitleText) * SUBTITLE_SIZE * LINE_SPACING;
  const top = Math.ceil(titleHeight + subtitleHeight + 38);
  const height = Math.ceil(plotHeight + top);
  const smaller = `<span style="font-size:${SUBTITLE_SIZE}px;font-weight:normal">${subtitleText}</span>`;
  const titled = subtitle === '' ? titleText : `${titleText}<br>${smaller}`;
  return {
    data,
    layout: {
      hovermode: 'closest',
      ...layout,
      title: {
        text: titled,
        font: { size: TITLE_SIZE, weight: 700 },
        x: 0,
        xref: 'container',
        xanchor: 'left',
        // Within several lines Plotly anchors the baseline of the first, not its top.
        y: 1 - (titled.includes('<br>') ? 28 : 16) / height,
        yref: 'container',
        yanchor: 'top',
        pad: { l: 20 },
      },
      margin: { l: 60, r: 24, b: 56, ...layout.margin, t: top },
      width,
      height,
      autosize: !fixedWidth,
      template: themeTemplate('light'),
    },
    config: figureConfig,
    alt,
  };
}

function lineCount(text: string): number {
  return text.split('<br>').length;
}

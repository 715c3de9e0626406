import type { Layout } from 'plotly.js';
import { InputError } from '../errors/inputError';
import type { Figure } from './figure';
import { newFigure } from './newFigure';
import { plainText, plotLabels, plotText } from './plotText';
import { themes } from './theme';
import { wrapText } from './wrapText';

/** One figure of the original study beside the same figure here. */
export interface ComparedFigure {
  readonly name: string;
  /** What was reported, a share from 0 to 1. */
  readonly reported: number;
  /** What comes out here, a share from 0 to 1. */
  readonly reproduced: number;
  /** Why they differ, if they do. */
  readonly why?: string;
}

const WIDTH = 900;
const RIGHT = 30;
/** Where the axis of shares ends: beyond 1, for the marks that are there. */
const HIGHEST = 1.06;
/** Pixels of a share in figures, with half a mark. */
const TEXT_WIDTH = 48;

/**
 * Reported against reproduced figures: two marks per line, joined where they differ.
 * @throws InputError on no figures, or values outside of 0 to 1
 */
export function comparisonFigure(figures: readonly ComparedFigure[]): Figure {
  if (figures.length === 0) throw new InputError('no figures to compare: give at least one');
  for (const { name, reported, reproduced } of figures) {
    if (!(reported >= 0 && reported <= 1 && reproduced >= 0 && reproduced <= 1)) {
      throw new InputError(`${name} is ${reported} reported, ${reproduced} here: give shares from 0 to 1`);
    }
  }
  const names = plotLabels(
    figures.map(({ name }) => name),
    48,
  );
  const places = figures.map((_, i) => i);
  const hovers = figures.map(
    ({ name, reported, reproduced, why = '' }) =>
      `${plotText(name)}<br>reported ${shown(reported)}, here ${shown(reproduced)}` +
      (why === '' ? '' : `<br>${wrapText(plotText(why, 300), 60)}`),
  );
  const { palette, text } = themes.light;
  const marks = (name: string, x: number[], side: 'left' | 'right', color: string, symbol: string) => ({
    type: 'scatter' as const,
    mode: 'text+markers' as const,
    name,
    x,
    y: places,
    text: figures.map(({ reported, reproduced }, i) => {
      const isRight = name === 'reported' ? reported > reproduced : reproduced >= reported;
      return (side === 'right') === isRight ? shown(x[i]) : '';
    }),
    textposition: (side === 'right' ? 'middle right' : 'middle left') as 'middle right' | 'middle left',
    textfont: { size: 11, color: text },
    cliponaxis: false,
    showlegend: side === 'right',
    legendgroup: name,
    hovertext: hovers,
    hovertemplate: '%{hovertext}<extra></extra>',
    marker: { size: 11, color, symbol },
  });
  const reported = figures.map((figure) => figure.reported);
  const reproduced = figures.map((figure) => figure.reproduced);
  const equal = figures.filter(isEqual).length;
  const left = 30 + 6.6 * Math.max(...names.map((name) => name.length));
  const lowest = Math.min(...reported, ...reproduced);
  // What stands left of the lowest mark keeps off the names.
  const room = TEXT_WIDTH / (WIDTH - left - RIGHT);
  const from = Math.min(-0.06, (lowest - room * HIGHEST) / (1 - room));
  return newFigure({
    data: [
      ...figures.map((figure, i) => ({
        type: 'scatter' as const,
        mode: 'lines' as const,
        x: [figure.reported, figure.reproduced],
        y: [i, i],
        line: { color: themes.light.grid, width: 4 },
        hoverinfo: 'skip' as const,
        showlegend: false,
      })),
      marks('reported', reported, 'left', palette[1], 'diamond'),
      marks('reported', reported, 'right', palette[1], 'diamond'),
      marks('reproduced here', reproduced, 'left', palette[0], 'circle'),
      marks('reproduced here', reproduced, 'right', palette[0], 'circle'),
    ],
    layout: {
      xaxis: { range: [from, HIGHEST], tickformat: '.1f', zeroline: false, title: { text: 'share, 0 to 1' } },
      yaxis: { range: [figures.length - 0.4, -0.6], tickvals: places, ticktext: names, zeroline: false },
      legend: { orientation: 'h', x: 1, xanchor: 'right', y: 1, yanchor: 'bottom' },
      margin: { l: left, r: RIGHT, b: 60 },
    } as Partial<Layout>,
    title: `${equal} of ${figures.length} reported figures come out the same here`,
    subtitle: 'Rounded as reported; the pointer tells why the others differ',
    alt: `Reported and reproduced figures: ${figures.map(({ name, ...one }) => `${plainText(name, 60)} ${shown(one.reported)} and ${shown(one.reproduced)}`).join('; ')}.`,
    width: WIDTH,
    plotHeight: 34 * Math.max(3, figures.length) + 80,
  });
}

/** Equal when rounded to the digits that were reported, two at least. */
function isEqual({ reported, reproduced }: ComparedFigure): boolean {
  const digits = Math.max(2, String(reported).split('.')[1]?.length ?? 0);
  return reported.toFixed(digits) === reproduced.toFixed(digits);
}

function shown(share: number): string {
  return share.toFixed(3);
}

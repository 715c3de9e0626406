import type { Data } from 'plotly.js';
import type { ConfusionView } from './confusionView';
import { colourScale, themes } from './theme';

/** Up to this many rows a cell has room for its count. */
const MOST_WITH_COUNTS = 40;

/**
 * The right answers or the confusions of a matrix as one trace: a heatmap with counts while they are readable,
 * beyond that a square for each cell that is not empty, which keeps large matrices small.
 *
 * @param names - the labels as the axes show them
 * @param cell - pixels from cell to cell
 */
export function confusionTrace(
  view: Pick<ConfusionView, 'cells'>,
  names: readonly string[],
  cell: number,
  side: 'right' | 'confused',
): Partial<Data> {
  const isRight = side === 'right';
  const colorbar = {
    title: { text: side, side: 'top' as const },
    len: 0.4,
    y: isRight ? 0.78 : 0.28,
    thickness: 14,
    tickformat: '.0%',
    outlinewidth: 0,
  };
  const colorscale = colourScale(themes.light.scales[isRight ? 0 : 1]);
  const isOurs = (i: number, j: number, count: number): boolean => (i === j) === isRight && count > 0;
  if (names.length <= MOST_WITH_COUNTS) {
    return {
      type: 'heatmap',
      x: [...names],
      y: [...names],
      z: view.cells((i, j, count, total) => (isOurs(i, j, count) ? rounded(count / total) : null)),
      text: view.cells((i, j, count) => (isOurs(i, j, count) ? shownCount(count) : '')) as never,
      texttemplate: '%{text}',
      textfont: { size: Math.min(11, cell / 2.1) },
      hovertemplate: hoverTemplate('%{text} alerts, %{z:.1%}', side),
      hoverongaps: false,
      colorscale,
      zmin: 0,
      zmax: 1,
      xgap: 1,
      ygap: 1,
      colorbar,
    };
  }
  const cells = view
    .cells((i, j, count, total) =>
      isOurs(i, j, count) ? [{ i, j, count, share: rounded(count / total) }] : [],
    )
    .flat(2);
  return {
    type: 'scatter',
    mode: 'markers',
    showlegend: false,
    x: cells.map(({ j }) => names[j]),
    y: cells.map(({ i }) => names[i]),
    customdata: cells.map(({ count }) => count),
    hovertemplate: hoverTemplate('%{customdata} alerts, %{marker.color:.1%}', side),
    marker: {
      symbol: 'square',
      size: cell - 1,
      color: cells.map(({ share }) => share),
      cmin: 0,
      cmax: 1,
      colorscale,
      colorbar,
      line: { width: 0 },
    } as never,
  };
}

function hoverTemplate(amount: string, side: string): string {
  return `true %{y}<br>predicted %{x}<br>${amount} of the row<extra>${side}</extra>`;
}

/** A part of an alert, which tactics may have, to one digit. */
function shownCount(count: number): string {
  return String(Math.max(0.1, Math.round(10 * count) / 10));
}

function rounded(share: number): number {
  return Math.round(share * 1000) / 1000;
}

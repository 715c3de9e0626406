import type { Data } from 'plotly.js';
import { cellTexts } from './cellTexts';
import type { ConfusionView } from './confusionView';
import { colourScale, themes } from './theme';

/** Up to this many rows a cell has room for its count. */
const MOST_WITH_COUNTS = 40;
/** From here on a count is written in thousands, for example `21K`; the pointer shows it whole. */
const SHORTENED_FROM = 10_000;
/** Of a figure or a K, in its size. */
const LETTER_WIDTH = 0.59;

/** The right answers and the confusions, each in a scale of its own. */
const sides = ['right', 'confused'] as const;

type Side = (typeof sides)[number];

interface Cell {
  readonly i: number;
  readonly j: number;
  readonly count: number;
  readonly share: number;
}

/**
 * The right answers and the confusions of a matrix, a trace for each: a heatmap with counts while they are
 * readable, beyond that a square for each cell that is not empty, which keeps large matrices small. The counts'
 * own traces come last.
 *
 * @param names - the labels as the axes show them
 * @param cell - pixels from cell to cell
 */
export function confusionTraces(
  view: Pick<ConfusionView, 'cells'>,
  names: readonly string[],
  cell: number,
): Partial<Data>[] {
  if (names.length > MOST_WITH_COUNTS) return sides.map((side) => squares(view, names, cell, side));
  const texts = sides.map((side) =>
    cellsOf(view, side).map(({ i, j, count, share }) => ({
      x: names[j],
      y: names[i],
      text: shortCount(count),
      share,
    })),
  );
  const longest = Math.max(...texts.flat().map(({ text }) => text.length));
  const size = Math.min(11, cell / 2.1, (cell - 1) / (LETTER_WIDTH * longest));
  const counts = texts.flatMap((ours, scale) => cellTexts(ours, scale, size));
  return [...sides.map((side) => heatmap(view, names, side)), ...counts];
}

function heatmap(view: Pick<ConfusionView, 'cells'>, names: readonly string[], side: Side): Partial<Data> {
  return {
    type: 'heatmap',
    x: [...names],
    y: [...names],
    z: view.cells((i, j, count, total) => (isOf(side, i, j, count) ? rounded(count / total) : null)),
    text: view.cells((i, j, count) => (isOf(side, i, j, count) ? shownCount(count) : '')) as never,
    hovertemplate: hoverTemplate('%{text} alerts, %{z:.1%}', side),
    hoverongaps: false,
    zmin: 0,
    zmax: 1,
    xgap: 1,
    ygap: 1,
    ...colours(side),
  };
}

function squares(
  view: Pick<ConfusionView, 'cells'>,
  names: readonly string[],
  cell: number,
  side: Side,
): Partial<Data> {
  const cells = cellsOf(view, side);
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
      line: { width: 0 },
      ...colours(side),
    } as never,
  };
}

function colours(side: Side): Pick<Data & { type: 'heatmap' }, 'colorscale' | 'colorbar'> {
  return {
    colorscale: colourScale(themes.light.scales[sides.indexOf(side)]),
    colorbar: {
      title: { text: side, side: 'top' },
      len: 0.4,
      y: side === 'right' ? 0.78 : 0.28,
      thickness: 14,
      tickformat: '.0%',
      outlinewidth: 0,
    },
  };
}

function isOf(side: Side, i: number, j: number, count: number): boolean {
  return (i === j) === (side === 'right') && count > 0;
}

function cellsOf(view: Pick<ConfusionView, 'cells'>, side: Side): Cell[] {
  return view
    .cells((i, j, count, total) =>
      isOf(side, i, j, count) ? [{ i, j, count, share: rounded(count / total) }] : [],
    )
    .flat(2);
}

function hoverTemplate(amount: string, side: Side): string {
  return `true %{y}<br>predicted %{x}<br>${amount} of the row<extra>${side}</extra>`;
}

/** A part of an alert, which tactics may have, to one digit. */
function shownCount(count: number): string {
  return String(Math.max(0.1, Math.round(10 * count) / 10));
}

function shortCount(count: number): string {
  if (count < SHORTENED_FROM) return shownCount(count);
  return count.toLocaleString('en-US', { notation: 'compact', maximumSignificantDigits: 2 });
}

function rounded(share: number): number {
  return Math.round(share * 1000) / 1000;
}

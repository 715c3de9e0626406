import type { Data, Layout } from 'plotly.js';
import { InputError } from '../errors/inputError';
import type { DenseMatrix } from '../matrix/denseMatrix';
import type { Figure } from './figure';
import { countOf, formatCount, formatShare } from './formatNumber';
import { newFigure } from './newFigure';
import { plainText, plotText } from './plotText';
import { markerSymbols, mutedColour, themes } from './theme';

/** What {@link projectionFigure} puts in colour, and what it says of the axes. */
export interface ProjectionOptions {
  /** How many of the most frequent classes have a colour and a symbol, 1 to 8; the rest is grey. Default 8. */
  readonly top?: number;
  /** The part of the variance that each component holds, 0 to 1. */
  readonly explainedVarianceRatio?: ArrayLike<number>;
  /** What the axes are, for the texts. Default `SVD component`. */
  readonly axisName?: string;
}

const TEXT_LENGTH = 80;

/**
 * Alerts as points in two dimensions, for example the first two components of their TF-IDF rows by truncated
 * SVD. The pointer shows each alert's class and the start of its text.
 *
 * @param points - rows x 2 or more; the first two columns are drawn
 * @param labels - the class of each row
 * @param texts - the alert of each row
 * @throws InputError on no rows, fewer than two columns, unequal lengths, or values that are not finite
 */
export function projectionFigure(
  points: DenseMatrix,
  labels: readonly string[],
  texts: readonly string[],
  { top = 8, explainedVarianceRatio, axisName = 'SVD component' }: ProjectionOptions = {},
): Figure {
  assertDrawable(points, labels, texts);
  if (!Number.isInteger(top) || top < 1 || top > markerSymbols.length) {
    throw new InputError(`invalid top: ${top}; give a whole number from 1 to ${markerSymbols.length}`);
  }
  const rowsOf = new Map<string, number[]>();
  labels.forEach((label, i) => {
    const rows = rowsOf.get(label);
    if (rows) rows.push(i);
    else rowsOf.set(label, [i]);
  });
  const classes = [...rowsOf].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
  const chosen = classes.slice(0, top);
  const others = classes.slice(top);
  const trace = (
    name: string,
    rows: readonly number[],
    marker: object,
    textOf: (row: number) => string,
  ): Partial<Data> => ({
    type: 'scatter',
    mode: 'markers',
    name,
    x: rows.map((i) => rounded(points.get(i, 0))),
    y: rows.map((i) => rounded(points.get(i, 1))),
    text: rows.map(textOf),
    hovertemplate: '%{text}<extra>%{fullData.name}</extra>',
    marker,
  });
  const alertOf = (i: number): string => plotText(texts[i], TEXT_LENGTH);
  const data = chosen.map(([label, rows], k) =>
    trace(
      `${plotText(label, 24)} (${formatCount(rows.length)})`,
      rows,
      {
        size: 8,
        symbol: markerSymbols[k],
        color: themes.light.palette[k],
        opacity: 0.85,
      },
      alertOf,
    ),
  );
  if (others.length > 0) {
    const rows = others.flatMap(([, members]) => members);
    const name = `${countOf(others.length, 'other class', 'other classes')} (${formatCount(rows.length)})`;
    data.unshift(
      trace(
        name,
        rows,
        { size: 5, symbol: 'circle', color: mutedColour, opacity: 0.45 },
        (i) => `${plotText(labels[i], 40)}: ${alertOf(i)}`,
      ),
    );
  }
  const held = (k: number): string =>
    explainedVarianceRatio?.[k] === undefined
      ? ''
      : ` (${formatShare(explainedVarianceRatio[k])} of variance)`;
  const axis = (k: number) => ({
    title: { text: `${plotText(axisName, 40)} ${k + 1}${held(k)}` },
    zeroline: false,
  });
  const both = explainedVarianceRatio
    ? `: two of the dimensions hold ${formatShare(explainedVarianceRatio[0] + explainedVarianceRatio[1])} of the variance`
    : '';
  return newFigure({
    data,
    layout: {
      xaxis: axis(0),
      yaxis: axis(1),
      legend: { x: 1.01, xanchor: 'left', y: 1, yanchor: 'top', traceorder: 'normal' },
      margin: { l: 70, r: 200, b: 60 },
    } as Partial<Layout>,
    title: `${countOf(labels.length, 'alert')} of ${countOf(classes.length, 'class', 'classes')}${both}`,
    subtitle: `The ${countOf(chosen.length, 'largest class', 'largest classes')} in colour, the number of alerts in brackets`,
    alt:
      `Scatter plot of ${countOf(labels.length, 'alert')} by their first two ${plainText(axisName, 40)}s. In colour: ` +
      `${chosen.map(([label, rows]) => `${plainText(label, 40)} ${rows.length}`).join(', ')}.`,
    width: 900,
    plotHeight: 600,
  });
}

function assertDrawable(points: DenseMatrix, labels: readonly string[], texts: readonly string[]): void {
  if (points.rows === 0) throw new InputError('no points to draw: give at least one row');
  if (points.columns < 2) throw new InputError(`points need two columns, got ${points.columns}`);
  if (labels.length !== points.rows || texts.length !== points.rows) {
    throw new InputError(
      `${points.rows} points need as many labels and texts, got ${labels.length} and ${texts.length}`,
    );
  }
  for (let i = 0; i < points.rows; i++) {
    const [x, y] = [points.get(i, 0), points.get(i, 1)];
    if (!Number.isFinite(x) || !Number.isFinite(y)) {
      throw new InputError(`point ${i} is at ${x}, ${y}: give finite numbers`);
    }
  }
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}

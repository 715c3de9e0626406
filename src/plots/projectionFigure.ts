import type { Layout } from 'plotly.js';
import type { DenseMatrix } from '../matrix/denseMatrix';
import type { Figure } from './figure';
import { countOf, formatShare } from './formatNumber';
import { groupScatter } from './groupScatter';
import { newFigure } from './newFigure';
import { plainText, plotText } from './plotText';

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
  const { data, groups, coloured } = groupScatter({
    points,
    groups: labels,
    hovers: texts.map((text) => plotText(text, TEXT_LENGTH)),
    top,
    size: 8,
    singular: 'class',
    plural: 'classes',
  });
  const chosen = groups.slice(0, coloured);
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
    title: `${countOf(labels.length, 'alert')} of ${countOf(groups.length, 'class', 'classes')}${both}`,
    subtitle: `The ${countOf(chosen.length, 'largest class', 'largest classes')} in colour, the number of alerts in brackets`,
    alt:
      `Scatter plot of ${countOf(labels.length, 'alert')} by their first two ${plainText(axisName, 40)}s. In colour: ` +
      `${chosen.map(([label, rows]) => `${plainText(label, 40)} ${rows.length}`).join(', ')}.`,
    width: 900,
    plotHeight: 600,
  });
}

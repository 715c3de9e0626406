import type { Layout } from 'plotly.js';
import { InputError } from '../errors/inputError';
import type { ReliabilityBin } from '../metrics/reliabilityDiagram';
import type { Figure } from './figure';
import { newFigure } from './newFigure';
import { mutedColour, themes } from './theme';

/**
 * A reliability diagram: for rows of about the same confidence, how often they are right. On the diagonal,
 * confidence can be taken at its word; below it, it promises too much. Points grow with the number of rows.
 *
 * @param bins - as `reliabilityDiagram` gives them
 * @param options - `error`: the expected calibration error to name, by default that of the bins; another one where the
 * rows were calibrated in parts, whose errors cancel in bins of all of them
 * @throws InputError when no bin has rows
 */
export function calibrationFigure(
  bins: readonly ReliabilityBin[],
  { error: given }: { readonly error?: number } = {},
): Figure {
  const filled = bins.filter(({ rows }) => rows > 0);
  if (filled.length === 0) throw new InputError('no rows to draw: give bins that have some');
  const total = filled.reduce((sum, { rows }) => sum + rows, 0);
  const error =
    given ??
    filled.reduce((sum, { rows, confidence, accuracy }) => sum + rows * Math.abs(confidence - accuracy), 0) /
      total;
  const most = Math.max(...filled.map(({ rows }) => rows));
  const axis = { range: [-0.02, 1.02], tickformat: '.1f', zeroline: false };
  return newFigure({
    data: [
      {
        type: 'scatter',
        mode: 'lines',
        name: 'right as often as promised',
        x: [0, 1],
        y: [0, 1],
        line: { color: mutedColour, dash: 'dot', width: 1.5 },
        hoverinfo: 'skip',
      },
      {
        type: 'scatter',
        mode: 'lines+markers',
        name: 'test rows',
        x: filled.map(({ confidence }) => confidence),
        y: filled.map(({ accuracy }) => accuracy),
        customdata: filled.map(({ rows }) => rows),
        line: { color: themes.light.palette[0], width: 1.5 },
        marker: {
          color: themes.light.palette[0],
          size: filled.map(({ rows }) => 6 + 14 * Math.sqrt(rows / most)),
        },
        hovertemplate: 'confidence %{x:.3f}<br>right %{y:.3f}<br>%{customdata} rows<extra></extra>',
      },
    ],
    layout: {
      xaxis: { ...axis, title: { text: 'mean confidence' } },
      yaxis: { ...axis, title: { text: 'share of right rows' } },
      legend: { x: 0.02, xanchor: 'left', y: 0.98, yanchor: 'top', borderwidth: 0 },
      margin: { l: 70, r: 30, b: 60 },
    } as Partial<Layout>,
    title: `Confidence is off by ${error.toFixed(3)} on average`,
    subtitle: `Expected calibration error over ${total} rows in ${bins.length} bins; larger points have more rows`,
    alt: `Reliability diagram of ${total} rows, expected calibration error ${error.toFixed(3)}: ${filled
      .map(
        ({ rows, confidence, accuracy }) =>
          `${rows} rows of confidence ${confidence.toFixed(2)} are right in ${accuracy.toFixed(2)}`,
      )
      .join('; ')}.`,
    width: 760,
    plotHeight: 600,
  });
}

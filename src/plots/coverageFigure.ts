import type { Layout } from 'plotly.js';
import { InputError } from '../errors/inputError';
import type { CoveragePoint } from '../metrics/coverageCurve';
import type { Figure } from './figure';
import { newFigure } from './newFigure';
import { themes } from './theme';

/**
 * How accuracy falls as more rows are tagged, the surest first.
 *
 * @param points - as `coverageCurve` gives them
 * @throws InputError on no points
 */
export function coverageFigure(points: readonly CoveragePoint[]): Figure {
  const last = points.at(-1);
  if (!last) throw new InputError('no points to draw: give at least one');
  const half = points.find(({ coverage }) => coverage >= 0.5) ?? last;
  const found = `${(100 * half.accuracy).toFixed(0)} % right among the surest ${(100 * half.coverage).toFixed(0)} %, ${(100 * last.accuracy).toFixed(0)} % among all`;
  return newFigure({
    data: [
      {
        type: 'scatter',
        mode: points.length > 60 ? 'lines' : 'lines+markers',
        x: points.map(({ coverage }) => coverage),
        y: points.map(({ accuracy }) => accuracy),
        customdata: points.map(({ minConfidence }) => minConfidence),
        line: { color: themes.light.palette[0], width: 2 },
        hovertemplate:
          'confidence from %{customdata:.3f}<br>tagged %{x:.3f}<br>right %{y:.3f}<extra></extra>',
        showlegend: false,
      },
    ],
    layout: {
      xaxis: {
        range: [0, 1.02],
        tickformat: '.0%',
        zeroline: false,
        title: { text: 'rows tagged, the surest first' },
      },
      yaxis: { range: [0, 1.04], tickformat: '.0%', zeroline: false, title: { text: 'right among these' } },
      margin: { l: 70, r: 30, b: 60 },
    } as Partial<Layout>,
    title: found,
    subtitle: `${last.rows} rows; the rest at each place needs review`,
    alt: `Coverage and accuracy: ${found}.`,
    width: 760,
    plotHeight: 460,
  });
}

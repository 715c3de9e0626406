import type { Data, Layout } from 'plotly.js';
import { InputError } from '../errors/inputError';
import type { LearningCurvePoint } from '../selection/learningCurve';
import type { Figure } from './figure';
import { formatCount } from './formatNumber';
import { newFigure } from './newFigure';
import { plainText, plotText } from './plotText';
import { lineDashes, markerSymbols, themes } from './theme';

/** The learning curve of one model or one figure. */
export interface NamedLearningCurve {
  readonly name: string;
  /** As `learningCurve` gives them. */
  readonly points: readonly LearningCurvePoint[];
}

/** What {@link learningCurveFigure} says of its curves. */
export interface LearningCurveFigureOptions {
  /** What was measured, for the texts. Default `accuracy`. */
  readonly measure?: string;
}

const MOST_CURVES = 8;

/**
 * How a figure grows with the number of labelled alerts, with a band of one standard deviation over the folds to
 * each side: whether more labels would help, and about how much.
 *
 * @param curves - one to eight, of the same figure
 * @throws InputError on no curves or more than eight, or a curve without points or with numbers that are not finite
 */
export function learningCurveFigure(
  curves: readonly NamedLearningCurve[],
  { measure = 'accuracy' }: LearningCurveFigureOptions = {},
): Figure {
  if (curves.length < 1 || curves.length > MOST_CURVES) {
    throw new InputError(`cannot draw ${curves.length} learning curves: give 1 to ${MOST_CURVES}`);
  }
  const sorted = curves.map(({ name, points }) => ({ name, points: sortedPoints(name, points) }));
  const measured = plotText(measure, 40);
  const data = sorted.flatMap(({ name, points }, k) => [band(points, k), line(name, points, k, measured)]);
  const several = sorted.length > 1;
  const [best] = [...sorted].sort((a, b) => lastOf(b.points).mean - lastOf(a.points).mean);
  return newFigure({
    data,
    layout: {
      xaxis: {
        title: { text: 'labelled alerts to learn from' },
        tickformat: ',d',
        rangemode: 'tozero',
        zeroline: false,
      },
      yaxis: { title: { text: `${measured} on alerts held back` }, tickformat: '.2f', zeroline: false },
      showlegend: several,
      legend: { x: 1.01, xanchor: 'left', y: 1, yanchor: 'top' },
      margin: { l: 76, r: several ? 200 : 30, b: 60 },
    } as Partial<Layout>,
    title: several
      ? `${plotText(best.name, 30)}: ${finding(best.points, measured)}`
      : finding(best.points, plotText(capitalised(measure), 40)),
    subtitle: 'Mean over the folds; the band is one standard deviation to each side',
    alt: `Learning curve: ${sorted
      .map(
        ({ name, points }) =>
          `${plainText(name, 40)}, ${points
            .map(
              ({ trainRows, mean, deviation }) =>
                `${rows(trainRows)} alerts ${mean.toFixed(3)} ± ${deviation.toFixed(3)}`,
            )
            .join(', ')}`,
      )
      .join('; ')}.`,
    width: several ? 900 : 760,
    plotHeight: 440,
  });
}

function line(
  name: string,
  points: readonly LearningCurvePoint[],
  k: number,
  measure: string,
): Partial<Data> {
  return {
    type: 'scatter',
    mode: 'lines+markers',
    name: plotText(name, 24),
    legendgroup: String(k),
    x: points.map(({ trainRows }) => trainRows),
    y: points.map(({ mean }) => mean),
    customdata: points.map(({ deviation }) => deviation),
    line: { color: themes.light.palette[k], dash: lineDashes[k % lineDashes.length], width: 2 },
    marker: { color: themes.light.palette[k], symbol: markerSymbols[k], size: 9 },
    hovertemplate: `%{x:,.0f} alerts<br>${measure} %{y:.3f} ± %{customdata:.3f}<extra>%{fullData.name}</extra>`,
  };
}

function band(points: readonly LearningCurvePoint[], k: number): Partial<Data> {
  const back = [...points].reverse();
  return {
    type: 'scatter',
    mode: 'lines',
    legendgroup: String(k),
    showlegend: false,
    x: [...points, ...back].map(({ trainRows }) => trainRows),
    y: [
      ...points.map(({ mean, deviation }) => mean + deviation),
      ...back.map(({ mean, deviation }) => mean - deviation),
    ],
    fill: 'toself',
    fillcolor: themes.light.palette[k],
    line: { width: 0 },
    opacity: 0.2,
    hoverinfo: 'skip',
  };
}

function finding(points: readonly LearningCurvePoint[], measure: string): string {
  const last = lastOf(points);
  const reached = `${measure} ${last.mean.toFixed(3)} with ${rows(last.trainRows)} labels`;
  const before = points[points.length - 2];
  if (!before) return reached;
  const gain = last.mean - before.mean;
  return `${reached}, ${Math.abs(gain).toFixed(3)} ${gain < 0 ? 'less' : 'more'} than with ${rows(before.trainRows)}`;
}

function sortedPoints(name: string, points: readonly LearningCurvePoint[]): LearningCurvePoint[] {
  if (points.length === 0) throw new InputError(`learning curve ${name} has no points: give at least one`);
  for (const { trainRows, mean, deviation } of points) {
    if (![trainRows, mean, deviation].every(Number.isFinite)) {
      throw new InputError(
        `learning curve ${name} has ${mean} ± ${deviation} at ${trainRows} rows: give finite numbers`,
      );
    }
  }
  return [...points].sort((a, b) => a.trainRows - b.trainRows);
}

function lastOf(points: readonly LearningCurvePoint[]): LearningCurvePoint {
  return points[points.length - 1];
}

function rows(count: number): string {
  return formatCount(Math.round(count));
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

import type { Data, Layout } from 'plotly.js';
import { InputError } from '../errors/inputError';
import type { Figure } from './figure';
import { countOf, formatCount, formatShare } from './formatNumber';
import { newFigure } from './newFigure';
import { plainText, plotLabels, plotText } from './plotText';
import { themes } from './theme';

/** How much a feature, for example a word or a column, matters to a model. */
export interface NamedImportance {
  readonly name: string;
  readonly importance: number;
  /** The standard deviation, for example over the repeats of `permutationImportance`. */
  readonly deviation?: number;
}

/** What {@link featureImportanceFigure} draws, and what it says of it. */
export interface FeatureImportanceOptions {
  /** How many of the most important features, 1 to 40. Default 20. */
  readonly top?: number;
  /** What the importance is, with its unit, for the axis. Default `importance`. */
  readonly measure?: string;
}

const ROW = 22;

/**
 * The features that matter most, as bars, with a line of one standard deviation to each side where it is known.
 * @throws InputError on no features, a name that comes twice, or values that are not finite
 */
export function featureImportanceFigure(
  importances: Iterable<NamedImportance>,
  { top = 20, measure = 'importance' }: FeatureImportanceOptions = {},
): Figure {
  if (!Number.isInteger(top) || top < 1 || top > 40) {
    throw new InputError(`invalid top: ${top}; give a whole number from 1 to 40`);
  }
  const all = sortedImportances(importances);
  const shown = all.slice(0, top);
  const spread = shown.some(({ deviation = 0 }) => deviation > 0);
  const places = shown.map((_, i) => i);
  const ends = shown.map(({ importance, deviation = 0 }) => Math.max(0, importance + deviation));
  const starts = shown.map(({ importance, deviation = 0 }) => Math.min(0, importance - deviation));
  const [lowest, highest] = [Math.min(...starts), Math.max(...ends)];
  const reach = highest - lowest || 1;
  const labels = plotLabels(
    shown.map(({ name }) => name),
    32,
  );
  const { palette, text } = themes.light;
  const bars: Partial<Data> = {
    type: 'bar',
    orientation: 'h',
    x: shown.map(({ importance }) => importance),
    y: places,
    marker: { color: palette[0] },
    hovertext: shown.map(
      ({ name, importance, deviation }) =>
        `${plotText(name)}: ${formatImportance(importance)}${deviation === undefined ? '' : ` ± ${formatImportance(deviation)}`}`,
    ),
    hovertemplate: '%{hovertext}<extra></extra>',
    ...(spread && {
      error_x: {
        type: 'data',
        array: shown.map(({ deviation = 0 }) => deviation),
        color: text,
        thickness: 1.2,
        width: 3,
      },
    }),
  };
  const values: Partial<Data> = {
    type: 'scatter',
    mode: 'text',
    x: ends.map((end) => end + 0.01 * reach),
    y: places,
    text: shown.map(({ importance }) => formatImportance(importance)),
    textposition: 'middle right',
    textfont: { size: 11, color: text },
    cliponaxis: false,
    hoverinfo: 'skip',
  };
  const total = all.reduce((sum, { importance }) => sum + importance, 0);
  const part = shown.reduce((sum, { importance }) => sum + importance, 0) / total;
  const isShare = total > 0 && all[all.length - 1].importance >= 0 && shown.length < all.length;
  const [first] = shown;
  return newFigure({
    data: [bars, values],
    layout: {
      xaxis: {
        range: [lowest - (lowest < 0 ? 0.02 * reach : 0), highest + 0.13 * reach],
        title: { text: plotText(measure, 60) },
        zeroline: true,
      },
      yaxis: {
        range: [Math.max(shown.length, 3) - 0.4, -0.6],
        tickvals: places,
        ticktext: labels,
        showgrid: false,
        zeroline: false,
      },
      bargap: 0.3,
      showlegend: false,
      margin: { l: 30 + 7 * Math.max(6, ...labels.map((label) => label.length)), r: 30, b: 60 },
    } as Partial<Layout>,
    title:
      `"${plotText(first.name, 40)}" matters most` +
      (isShare ? `; the ${formatCount(shown.length)} largest hold ${formatShare(part)} of the whole` : ''),
    subtitle:
      (shown.length < all.length
        ? `The ${formatCount(shown.length)} most important of ${countOf(all.length, 'feature')}`
        : countOf(all.length, 'feature')) +
      (spread ? '; the lines are one standard deviation to each side' : ''),
    alt:
      `Bar chart of the ${plainText(measure, 60)} of the ${countOf(shown.length, 'most important feature')} of ` +
      `${formatCount(all.length)}: ${shown
        .slice(0, 10)
        .map(({ name, importance }) => `${plainText(name, 40)} ${formatImportance(importance)}`)
        .join(', ')}.`,
    width: 800,
    plotHeight: ROW * Math.max(3, shown.length) + 70,
  });
}

function sortedImportances(importances: Iterable<NamedImportance>): NamedImportance[] {
  const all = [...importances];
  if (all.length === 0) throw new InputError('no features to draw: give at least one and its importance');
  const names = new Set<string>();
  for (const { name, importance, deviation = 0 } of all) {
    if (!Number.isFinite(importance) || !Number.isFinite(deviation) || deviation < 0) {
      throw new InputError(
        `feature ${name} has importance ${importance} and deviation ${deviation}: give finite numbers, no deviation below 0`,
      );
    }
    if (names.has(name)) throw new InputError(`feature ${name} comes twice: give each feature once`);
    names.add(name);
  }
  return all.sort((a, b) => b.importance - a.importance || (a.name < b.name ? -1 : 1));
}

/** Three digits that count: importances of thousands of words are small. */
function formatImportance(value: number): string {
  if (value !== 0 && Math.abs(value) < 0.0001) return value.toExponential(1).replace('-', '−');
  return String(Number(value.toPrecision(3))).replace('-', '−');
}

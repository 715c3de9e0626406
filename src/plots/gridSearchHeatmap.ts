import type { Layout } from 'plotly.js';
import { cellTexts } from './cellTexts';
import type { Figure } from './figure';
import { newFigure } from './newFigure';
import { plainText, plotText } from './plotText';
import { type SearchScore, searchGrid } from './searchGrid';
import { colourScale, themes } from './theme';

/** Which parameters run along which side of {@link gridSearchHeatmap}. */
export interface GridSearchHeatmapOptions {
  /** Parameters along the bottom. Default: the second half of those that vary. */
  readonly x?: readonly string[];
  /** Parameters along the left side. Default: those that vary and are not in `x`. */
  readonly y?: readonly string[];
  /** What was measured, for the texts. Default `accuracy`. */
  readonly scoring?: string;
}

const NO_BREAK = '\u00a0';

/**
 * The mean score of every candidate of a grid search, the best one framed. Parameters that are on neither side
 * are searched out: a cell then shows the best of its candidates.
 * @throws InputError on no candidates, unequal parameters, unknown names, or a score that is no number
 */
export function gridSearchHeatmap(
  results: readonly SearchScore[],
  { x, y, scoring = 'accuracy' }: GridSearchHeatmapOptions = {},
): Figure {
  const grid = searchGrid(results, x, y);
  const columns = grid.columns.map((name) => plotText(name, 40));
  const rows = grid.rows.map((name) => plotText(name, 40));
  const [width, height] = [
    Math.max(30, Math.min(90, 630 / columns.length)),
    Math.max(22, Math.min(44, 600 / rows.length)),
  ];
  const longest = (names: readonly string[]): number => Math.max(...names.map((name) => name.length));
  const upright = longest(columns) * 6.5 > width - 6;
  const left = 30 + 6.5 * longest(rows) + 24;
  const bottom = (upright ? 6.5 * longest(columns) : 20) + 50;
  const plotWidth = Math.max(240, width * columns.length);
  const plotHeight = Math.max(120, height * rows.length);
  const { best } = grid;
  const known = grid.scores.flat().filter((score) => score !== null);
  const lowest = Math.min(...known);
  const range = best.score - lowest || 1;
  const score = plotText(scoring, 40);
  const bestParams = best.names.map((name) => plotText(name, 60).replaceAll(' ', NO_BREAK)).join(', ');
  const axis = { showgrid: false, zeroline: false, tickfont: { size: 11 } };
  const sides = (names: readonly string[]): string => names.map((name) => plotText(name, 30)).join(' / ');
  const texts = grid.scores.flatMap((scores, y) =>
    scores.flatMap((score, x) =>
      score === null ? [] : [{ x, y, text: score.toFixed(3), share: (score - lowest) / range }],
    ),
  );
  return newFigure({
    data: [
      {
        type: 'heatmap',
        x: columns.map((_, j) => j),
        y: rows.map((_, i) => i),
        z: grid.scores as number[][],
        text: grid.hovers as never,
        hovertemplate: '%{text}<extra></extra>',
        hoverongaps: false,
        colorscale: colourScale(themes.light.scales[0]),
        zmin: lowest,
        zmax: lowest + range,
        xgap: 1,
        ygap: 1,
        colorbar: { title: { text: `mean<br>${score}` }, thickness: 14, outlinewidth: 0 },
      },
      ...(width >= 34 ? cellTexts(texts, 0, width >= 44 ? 11 : 9.5) : []),
    ],
    layout: {
      xaxis: {
        ...axis,
        range: [-0.5, columns.length - 0.5],
        tickvals: columns.map((_, j) => j),
        ticktext: columns,
        tickangle: upright ? -90 : 0,
        title: { text: sides(grid.x) },
      },
      yaxis: {
        ...axis,
        range: [rows.length - 0.5, -0.5],
        tickvals: rows.map((_, i) => i),
        ticktext: rows,
        title: { text: sides(grid.y) },
      },
      shapes: [
        {
          type: 'rect',
          x0: best.column - 0.5,
          x1: best.column + 0.5,
          y0: best.row - 0.5,
          y1: best.row + 0.5,
          line: { color: themes.light.palette[1], width: 3 },
        },
      ],
      margin: { l: left, r: 110, b: bottom },
    } as Partial<Layout>,
    title: `Best mean ${score} ${best.score.toFixed(4)}: ${bestParams}`,
    subtitle: `${results.length === 1 ? '1 candidate' : `${results.length} candidates`}, the best one framed${grid.hidden > 1 ? `; each cell is the best of ${grid.hidden}` : ''}`,
    alt:
      `Heatmap of the mean ${plainText(scoring, 40)} of ${results.length} candidates of a grid search. ` +
      `Best ${best.score.toFixed(4)} with ${best.names.map((name) => plainText(name, 60)).join(', ')}.`,
    width: Math.ceil(Math.max(560, plotWidth + left + 110)),
    plotHeight: Math.ceil(plotHeight + bottom),
    fixedWidth: true,
  });
}

import type { Layout } from 'plotly.js';
import type { DenseMatrix } from '../matrix/denseMatrix';
import type { Figure } from './figure';
import { countOf, formatShare } from './formatNumber';
import { groupScatter } from './groupScatter';
import { likeNeighbours } from './likeNeighbours';
import { newFigure } from './newFigure';
import { plainText, plotText } from './plotText';

/** What {@link embeddingMapFigure} puts in colour. */
export interface EmbeddingMapOptions {
  /** How many of the largest groups have a colour and a symbol, 1 to 8; the rest is grey. Default 8. */
  readonly top?: number;
  /** What a group is, one and many. Default `tactic`, `tactics`. */
  readonly singular?: string;
  readonly plural?: string;
}

const TEXT_LENGTH = 80;
const NEIGHBOURS = 10;
const MANY = 1000;

/**
 * Alerts on a map on which alike ones lie together, in the colour and symbol of their tactic. The title tells how
 * often an alert's ten nearest on the map are of its group, the subtitle how often that is so by chance. The
 * pointer shows the start of each alert.
 *
 * @param points - rows x 2, as `umapEmbedding` gives them
 * @param groups - the group of each row, for example by `mainTactics`
 * @param texts - the alert of each row
 * @throws InputError on no rows, fewer than two columns, unequal lengths, or values that are not finite
 */
export function embeddingMapFigure(
  points: DenseMatrix,
  groups: readonly string[],
  texts: readonly string[],
  { top = 8, singular = 'tactic', plural = 'tactics' }: EmbeddingMapOptions = {},
): Figure {
  const one = plotText(singular, 20);
  const scatter = groupScatter({
    points,
    groups,
    hovers: texts.map((text) => plotText(text, TEXT_LENGTH)),
    ...{ top, size: groups.length > MANY ? 6 : 8, singular: one, plural: plotText(plural, 20) },
  });
  const shown = scatter.groups.slice(0, scatter.coloured);
  const alerts = countOf(groups.length, 'alert');
  const like = formatShare(likeNeighbours(points, groups, NEIGHBOURS));
  const chance = formatShare(
    scatter.groups.reduce((sum, [, rows]) => sum + (rows.length / groups.length) ** 2, 0),
  );
  const axis = (k: number) => ({
    title: { text: `UMAP ${k}, without unit` },
    showticklabels: false,
    zeroline: false,
  });
  return newFigure({
    data: scatter.data,
    layout: {
      xaxis: axis(1),
      yaxis: axis(2),
      legend: { x: 1.01, xanchor: 'left', y: 1, yanchor: 'top', traceorder: 'normal' },
      margin: { l: 50, r: 220, b: 50 },
    } as Partial<Layout>,
    title: `${like} of an alert's nearest neighbours on the map have its ${one}`,
    subtitle: `${alerts}; ${chance} by chance. What lies together is alike, while distances between clumps mean little`,
    alt:
      `Map of ${alerts} by their words, alike ones together; ${like} of the ${NEIGHBOURS} nearest neighbours have ` +
      `the same ${plainText(singular, 20)}, ${chance} by chance. In colour: ` +
      `${shown.map(([group, rows]) => `${plainText(group, 40)} ${rows.length}`).join(', ')}.`,
    width: 960,
    plotHeight: 640,
  });
}

import type { Annotations, Layout, Shape } from 'plotly.js';
import { InputError } from '../errors/inputError';
import type { Figure } from './figure';
import { countOf, formatCount } from './formatNumber';
import { heaviestTerms } from './heaviestTerms';
import { newFigure } from './newFigure';
import { type PlacedWord, placeWords } from './placeWords';
import { plainText, plotText } from './plotText';
import { themes } from './theme';
import { wordTraces } from './wordTraces';

/** What {@link wordCloudPanel} shows, and how it is laid out. */
export interface WordCloudPanelOptions {
  /** How many of the first groups have a cloud, or `all`. Default 12. */
  readonly maxGroups?: number | 'all';
  /** The most terms of each cloud. Default 20. */
  readonly maxWords?: number;
  /** What a group is, one and many. Default `tactic`, `tactics`. */
  readonly singular?: string;
  readonly plural?: string;
  /** Seed of the layout. Default 42. */
  readonly randomState?: number;
}

const CELL = { width: 290, height: 190 };
const HEADING = 26;
const GAP = 10;
const MARGIN = 20;
const LARGEST = 30;

/**
 * A small word cloud for each group of alerts, for example each tactic, side by side: larger means a larger weight
 * within the group. The same terms and `randomState` give the same picture. `wordCloud` draws one group large.
 *
 * @param groups - group, and its terms with weights, as `distinguishingWords` gives them
 * @throws InputError on no groups, a group without a term of weight above 0, unfit weights, or options out of range
 */
export function wordCloudPanel(
  groups: Iterable<readonly [group: string, terms: Iterable<readonly [term: string, weight: number]>]>,
  options: WordCloudPanelOptions = {},
): Figure {
  const { maxGroups = 12, maxWords = 20, singular = 'tactic', plural = 'tactics' } = options;
  const { randomState = 42 } = options;
  if (maxGroups !== 'all' && (!Number.isInteger(maxGroups) || maxGroups < 1)) {
    throw new InputError(`invalid maxGroups: ${maxGroups}; give a whole number from 1 on, or 'all'`);
  }
  const all = [...groups];
  if (all.length === 0) throw new InputError('no groups to draw: give at least one and its terms');
  const shown = maxGroups === 'all' ? all : all.slice(0, maxGroups);
  const columns = columnsFor(shown.length);
  const rows = Math.ceil(shown.length / columns);
  const clouds = shown.map(([group, terms], i) => {
    const [column, row] = [i % columns, Math.floor(i / columns)];
    const [left, top] = [column * (CELL.width + GAP), row * (CELL.height + GAP)];
    const chosen = heaviestTerms(terms, maxWords);
    return { group, left, top, first: chosen[0][0], words: placed(chosen, left, top, randomState) };
  });
  const width = columns * (CELL.width + GAP) - GAP;
  const height = rows * (CELL.height + GAP) - GAP;
  const axis = { visible: false, fixedrange: true };
  const names = clouds
    .slice(0, 2)
    .map(({ group, first }) => `${plotText(group, 24)} "${plotText(first, 24)}"`);
  const groupsShown =
    shown.length < all.length
      ? `The first ${formatCount(shown.length)} of ${formatCount(all.length)} ${plotText(plural, 20)}`
      : countOf(all.length, plotText(singular, 20), plotText(plural, 20));
  return newFigure({
    data: wordTraces(clouds.flatMap(({ words }) => words)),
    layout: {
      xaxis: { ...axis, range: [0, width] },
      yaxis: { ...axis, range: [height, 0] },
      annotations: clouds.map(heading),
      shapes: clouds.map(frame),
      margin: { l: MARGIN, r: MARGIN, b: MARGIN },
    } as Partial<Layout>,
    title: `What tells ${plotText(plural, 20)} apart: ${names.join(', ')}`,
    subtitle: `${groupsShown}; larger words weigh more within their ${plotText(singular, 20)}`,
    alt: `Word clouds of ${countOf(shown.length, plainText(singular, 20), plainText(plural, 20))}; the largest words: ${clouds
      .slice(0, 20)
      .map(({ group, first }) => `${plainText(group, 40)} ${plainText(first, 24)}`)
      .join(', ')}.`,
    width: Math.max(width + 2 * MARGIN, 560),
    plotHeight: height + MARGIN,
    fixedWidth: true,
  });
}

interface Cloud {
  readonly group: string;
  readonly left: number;
  readonly top: number;
}

function placed(
  terms: readonly (readonly [term: string, weight: number])[],
  left: number,
  top: number,
  seed: number,
): PlacedWord[] {
  // Squared, since sizes are by the square root: a small cloud needs the larger differences.
  const words = terms.map(([term, weight]) => ({ text: plainText(term, 24), importance: weight ** 2 }));
  const [width, height] = [CELL.width - 2 * GAP, CELL.height - HEADING - GAP];
  const largest = Math.min(LARGEST, width / (0.65 * words[0].text.length));
  return placeWords(words, { width, height, seed, largest }).map((word) => ({
    ...word,
    importance: Math.sqrt(word.importance),
    x: word.x + left + GAP,
    y: word.y + top + HEADING,
  }));
}

/** Few columns for few groups, up to eight for hundreds: about as wide as high. */
function columnsFor(groups: number): number {
  return Math.min(groups, Math.max(3, Math.min(8, Math.round(Math.sqrt(groups / 1.5)))));
}

function heading({ group, left, top }: Cloud): Partial<Annotations> {
  return {
    x: left + GAP,
    y: top + 4,
    xanchor: 'left',
    yanchor: 'top',
    showarrow: false,
    text: `<b>${plotText(group, 32)}</b>`,
    font: { size: 13 },
  };
}

function frame({ left, top }: Cloud): Partial<Shape> {
  return {
    ...{ type: 'rect', x0: left, x1: left + CELL.width, y0: top, y1: top + CELL.height, layer: 'below' },
    line: { color: themes.light.grid, width: 1 },
  };
}

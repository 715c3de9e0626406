import type { Layout } from 'plotly.js';
import type { Figure } from './figure';
import { heaviestTerms } from './heaviestTerms';
import { newFigure } from './newFigure';
import { placeWords } from './placeWords';
import { plainText, plotText } from './plotText';
import { wordTraces } from './wordTraces';

/** What a word cloud shows, and how it is laid out. */
export interface WordCloudOptions {
  /** What the terms are of, for the title. Default `all alerts`. */
  readonly of?: string;
  /** The most terms to draw. Default 80. */
  readonly maxWords?: number;
  /** Seed of the layout. Default 42. */
  readonly randomState?: number;
}

const WIDTH = 800;
const HEIGHT = 440;
const MARGIN = 20;

/**
 * Terms as large as their weight, for example the mean TF-IDF weight over the alerts of a technique. The same
 * terms and `randomState` give the same picture.
 *
 * @param termWeights - a `Map`, or pairs, of term and weight; terms of weight 0 are left out
 * @throws InputError on no terms with a weight, a negative weight, or one that is not finite
 */
export function wordCloud(
  termWeights: Iterable<readonly [term: string, weight: number]>,
  { of = 'all alerts', maxWords = 80, randomState = 42 }: WordCloudOptions = {},
): Figure {
  const chosen = heaviestTerms(termWeights, maxWords);
  const words = placeWords(
    chosen.map(([term, weight]) => ({ text: plainText(term, 24), importance: weight })),
    { width: WIDTH, height: HEIGHT, seed: randomState },
  );
  const axis = { visible: false, fixedrange: true };
  const first = chosen.slice(0, 3).map(([term]) => plainText(term, 24));
  return newFigure({
    data: wordTraces(words),
    layout: {
      xaxis: { ...axis, range: [0, WIDTH] },
      yaxis: { ...axis, range: [HEIGHT, 0] },
      margin: { l: MARGIN, r: MARGIN, b: MARGIN },
    } as Partial<Layout>,
    title: `The words that weigh most in ${plotText(of, 60)}: ${first.map((term) => plotText(term)).join(', ')}`,
    subtitle: `${words.length === 1 ? '1 term' : `${words.length} terms`}, larger means a larger weight`,
    alt: `Word cloud of ${plainText(of, 60)}; the largest of ${words.length} terms: ${chosen
      .slice(0, 10)
      .map(([term]) => plainText(term, 24))
      .join(', ')}.`,
    width: WIDTH + 2 * MARGIN,
    plotHeight: HEIGHT + MARGIN,
    fixedWidth: true,
  });
}

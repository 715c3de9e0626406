import type { Canvas } from '@napi-rs/canvas';
import type Cloud from 'd3-cloud';
import { RandomState } from '../random/randomState';
import { canvasModule } from './textMeter';
import { fontFamily } from './theme';

export interface WeightedWord {
  readonly text: string;
  readonly importance: number;
}

/** Where a word stands: the middle of its baseline, in pixels from the upper left corner. */
export interface PlacedWord extends WeightedWord {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Pixels, and the seed of the spiral's starts. */
export interface PlaceOptions {
  readonly width: number;
  readonly height: number;
  readonly seed: number;
  /**
   * Set for small pictures: the size of the most important word, at which words without room are left out, instead
   * of making all smaller.
   */
  readonly largest?: number;
}

const SMALLEST = 12;
const LARGEST = 72;
const SMALLER = 0.88;
// Of a bold letter, in its size.
const LETTER_WIDTH = 0.6;

/**
 * Places words without overlap (d3-cloud, after Feinberg's Wordle), their size by the square root of their
 * importance. Where not all find room, all are made smaller and placed again; at the smallest size, those
 * without room are left out.
 */
export function placeWords(words: readonly WeightedWord[], options: PlaceOptions): PlacedWord[] {
  const most = Math.max(...words.map(({ importance }) => importance));
  if (options.largest !== undefined) return placedAt(words, most, options, options.largest);
  let largest = LARGEST;
  while (largest > SMALLEST && !mayFit(words, most, options, largest)) largest *= SMALLER;
  for (; largest >= SMALLEST; largest *= SMALLER) {
    const placed = placedAt(words, most, options, largest);
    if (placed.length === words.length) return placed;
  }
  return placedAt(words, most, options, SMALLEST);
}

function sizeOf({ importance }: WeightedWord, most: number, largest: number): number {
  return SMALLEST + (largest - SMALLEST) * Math.sqrt(importance / most);
}

/** Whether no word is wider than the picture, and all together leave the room that a layout loses. */
function mayFit(
  words: readonly WeightedWord[],
  most: number,
  { width, height }: PlaceOptions,
  largest: number,
): boolean {
  let area = 0;
  for (const word of words) {
    const size = sizeOf(word, most, largest);
    const wordWidth = LETTER_WIDTH * size * word.text.length;
    if (wordWidth > 0.9 * width) return false;
    area += wordWidth * size;
  }
  return area < 0.6 * width * height;
}

function placedAt(
  words: readonly WeightedWord[],
  most: number,
  { width, height, seed }: PlaceOptions,
  largest: number,
): PlacedWord[] {
  const cloud = require('d3-cloud') as typeof Cloud;
  const { createCanvas } = canvasModule();
  const random = new RandomState(seed);
  let placed: PlacedWord[] = [];
  // Without a time interval the layout runs to its end within `start`.
  cloud<Cloud.Word & WeightedWord>()
    .canvas(() => createCanvas(1, 1) as Canvas & HTMLCanvasElement)
    .size([width, height])
    .words(words.map((word) => ({ ...word })))
    .random(() => random.randomSample())
    .padding(3)
    .rotate(0)
    .font(fontFamily)
    .fontWeight(700)
    .fontSize((word) => sizeOf(word, most, largest))
    .on('end', (tags) => {
      placed = tags.map(({ text, importance, x = 0, y = 0, size = SMALLEST }) => ({
        text,
        importance,
        x,
        y,
        size,
      }));
    })
    .start();
  return centred(placed, width, height);
}

function centred(words: readonly PlacedWord[], width: number, height: number): PlacedWord[] {
  const halves = words.map(({ text, size }) => (LETTER_WIDTH * size * text.length) / 2);
  const left = Math.min(...words.map(({ x }, i) => x - halves[i]));
  const right = Math.max(...words.map(({ x }, i) => x + halves[i]));
  const top = Math.min(...words.map(({ y, size }) => y - 0.7 * size));
  const bottom = Math.max(...words.map(({ y, size }) => y + 0.2 * size));
  const [dx, dy] = [(width - left - right) / 2, (height - top - bottom) / 2];
  return words.map((word) => ({ ...word, x: Math.round(word.x + dx), y: Math.round(word.y + dy) }));
}

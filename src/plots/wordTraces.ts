import type { Data } from 'plotly.js';
import type { PlacedWord } from './placeWords';
import { plotText } from './plotText';
import { themes } from './theme';

/** Placed words as text in the colours of words, by turns; on axes in pixels, y downwards. */
export function wordTraces(words: readonly PlacedWord[]): Partial<Data>[] {
  const colours = themes.light.wordColours;
  return colours.map((color, k): Partial<Data> => {
    const ours = words.filter((_, i) => i % colours.length === k);
    return {
      type: 'scatter',
      mode: 'text',
      x: ours.map(({ x }) => x),
      y: ours.map(({ y, size }) => y - size / 4),
      text: ours.map(({ text }) => plotText(text)),
      textfont: { color, size: ours.map(({ size }) => size), weight: 700 } as never,
      customdata: ours.map(({ importance }) => Number(importance.toPrecision(4))),
      hovertemplate: '%{text}: %{customdata}<extra></extra>',
      showlegend: false,
    };
  });
}

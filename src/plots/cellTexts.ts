import type { Data } from 'plotly.js';
import { cellInk } from './cellInk';

/** What is written in a cell of a heatmap. */
export interface CellText {
  readonly x: string | number;
  readonly y: string | number;
  /** Escaped for Plotly. */
  readonly text: string;
  /** Where the cell's colour is on its scale, 0 to 1. */
  readonly share: number;
}

/**
 * The texts in a heatmap's cells as traces of their own, one for each ink: the colours that Plotly itself chooses
 * are too weak on the middle of our scales, and stay as they are in another theme.
 *
 * @param scale - which of the themes' scales the heatmap is coloured by
 * @param size - pixels of the letters
 */
export function cellTexts(cells: readonly CellText[], scale: number, size: number): Partial<Data>[] {
  const byInk = new Map<string, CellText[]>();
  for (const cell of cells) {
    const ink = cellInk(scale, cell.share);
    const same = byInk.get(ink);
    if (same) same.push(cell);
    else byInk.set(ink, [cell]);
  }
  return [...byInk].map(
    ([color, ours]): Partial<Data> => ({
      type: 'scatter',
      mode: 'text',
      x: ours.map(({ x }) => x),
      y: ours.map(({ y }) => y),
      text: ours.map(({ text }) => text),
      textfont: { size, color },
      hoverinfo: 'skip',
      showlegend: false,
    }),
  );
}

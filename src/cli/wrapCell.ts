import { displayWidth } from './displayWidth';

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Breaks a cell's text into lines that are no wider than `width` columns: between words, and within one that is too
 * long for a line. Letters with their marks, and emoji, stay whole.
 */
export function wrapCell(text: string, width: number): string[] {
  if (displayWidth(text) <= width) return [text];
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (displayWidth(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = piecesOf(word, width);
    line = pieces.pop() ?? '';
    lines.push(...pieces);
  }
  return [...lines, line];
}

/** A word in pieces that fit. */
function piecesOf(word: string, width: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  let taken = 0;
  for (const { segment } of letters.segment(word)) {
    const more = displayWidth(segment);
    if (piece !== '' && taken + more > width) {
      pieces.push(piece);
      [piece, taken] = ['', 0];
    }
    piece += segment;
    taken += more;
  }
  return [...pieces, piece];
}

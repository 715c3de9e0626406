import type { FontStyle, TextMeter } from './textMeter';

/**
 * Breaks a text between words into at most two lines that fit a width, the rest cut off with an ellipsis; `end`
 * stays at the end whatever is cut.
 *
 * @param text - not escaped
 * @param end - not escaped; stands after a blank
 * @param width - pixels
 */
export function fitText(
  text: string,
  end: string,
  width: number,
  meter: TextMeter,
  style: FontStyle,
): string[] {
  const fits = (line: string): boolean => meter(line, style) <= width;
  const words = text.split(' ').filter((word) => word !== '');
  const all = (end === '' ? words : [...words, end]).join(' ');
  if (fits(all)) return [all];
  let first = 1;
  while (first < words.length && fits(words.slice(0, first + 1).join(' '))) first++;
  const upper = words.slice(0, first).join(' ');
  const tail = end === '' ? '' : ` ${end}`;
  const rest = words.slice(first).join(' ');
  return [cutToFit(upper, '', fits), cutToFit(rest, tail, fits).trim()].filter((line) => line !== '');
}

function cutToFit(text: string, tail: string, fits: (line: string) => boolean): string {
  if (fits(text + tail)) return text + tail;
  const letters = [...text];
  while (letters.length > 0) {
    letters.pop();
    const line = `${letters.join('').trimEnd()}…${tail}`;
    if (fits(line)) return line;
  }
  return tail;
}

/** How accents are removed: to plain ASCII, losing what has none, or from any letter. */
export type AccentForm = 'ascii' | 'unicode';

/**
 * The text without accents, as scikit-learn's `strip_accents_ascii` and `strip_accents_unicode`: decomposed
 * (NFKD), then without everything beyond ASCII, or without combining characters.
 */
export function stripAccents(text: string, form: AccentForm): string {
  if (isAscii(text)) return text;
  const decomposed = text.normalize('NFKD');
  return form === 'ascii'
    ? decomposed.replace(/[^\0-\x7f]+/g, '')
    : decomposed.replace(/\p{M}/gu, (mark) => (isCombining(mark) ? '' : mark));
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

const combining = new Map<string, boolean>();

/**
 * Whether a mark has a canonical combining class other than 0 (Python's `unicodedata.combining`). JavaScript
 * has no such property, but normalization reorders marks by that class: a class above 1 goes behind U+0334
 * (class 1), a class from 1 to 229 goes before U+0300 (class 230).
 */
function isCombining(mark: string): boolean {
  let answer = combining.get(mark);
  if (answer === undefined) {
    answer =
      `${mark}\u0334`.normalize('NFD') !== `${mark}\u0334` ||
      `\u0300${mark}`.normalize('NFD') !== `\u0300${mark}`;
    combining.set(mark, answer);
  }
  return answer;
}

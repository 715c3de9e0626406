import { isWordCodePoint } from './pythonClasses';

// 1 for the ASCII letters, digits and underscore.
const asciiWord = new Uint8Array(128);
for (const sign of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_') {
  asciiWord[sign.charCodeAt(0)] = 1;
}

/**
 * The words of a text as scikit-learn's default token pattern `(?u)\b\w\w+\b` finds them: the longest runs of
 * letters, digits and underscores (of any script), two characters or more. Takes time linear in the text.
 */
export function scanWords(text: string): string[] {
  const words: string[] = [];
  const { length } = text;
  let i = 0;
  while (i < length) {
    const start = i;
    let characters = 0;
    while (i < length) {
      const unit = text.charCodeAt(i);
      if (unit < 128) {
        if (asciiWord[unit] === 0) break;
        i++;
      } else {
        const codePoint = text.codePointAt(i)!;
        if (!isWordCodePoint(codePoint)) break;
        i += codePoint > 0xffff ? 2 : 1;
      }
      characters++;
    }
    if (characters > 1) words.push(text.slice(start, i));
    // What stopped the run is no word character; the second half of a pair is none either.
    i++;
  }
  return words;
}

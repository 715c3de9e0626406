import { Int32List } from './int32List';
import { isWordCodePoint } from './pythonClasses';

// 1 for the ASCII letters, digits and underscore.
const asciiWord = new Uint8Array(128);
for (const sign of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_') {
  asciiWord[sign.charCodeAt(0)] = 1;
}

/**
 * Where the words of a text are that scikit-learn's default token pattern `(?u)\b\w\w+\b` finds: the longest
 * runs of letters, digits and underscores (of any script), two characters or more. Takes time linear in the text.
 * @param bounds - gets each word's start and end
 */
export function scanWordBounds(text: string, bounds: Int32List): void {
  bounds.length = 0;
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
    if (characters > 1) {
      bounds.push(start);
      bounds.push(i);
    }
    // What stopped the run is no word character; the second half of a pair is none either.
    i++;
  }
}

/** The words that {@link scanWordBounds} finds. */
export function scanWords(text: string): string[] {
  const bounds = new Int32List(64);
  scanWordBounds(text, bounds);
  return Array.from({ length: bounds.length / 2 }, (_, word) =>
    text.slice(bounds.values[2 * word], bounds.values[2 * word + 1]),
  );
}

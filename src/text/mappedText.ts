import { stripAccents } from './stripAccents';
import { textPreprocessor } from './textPreprocessor';
import type { CountVectorizerOptions } from './vectorizerOptions';

/** A preprocessed text, and where each of its UTF-16 units was before. */
export interface MappedText {
  readonly text: string;
  /** Where what became unit `k` starts in the original text. */
  readonly starts: Int32Array;
  /** Where what became unit `k` ends in the original text. */
  readonly ends: Int32Array;
}

/**
 * What a vectorizer's preprocessing makes of a text, with the way back. Lower-casing and the removal of accents
 * change lengths (`İ` becomes two units, `ﬁ` two letters), but each code point for itself.
 * @returns undefined where a `preprocessor` gives a text of another length
 */
export function mapText(original: string, options: CountVectorizerOptions): MappedText | undefined {
  const { preprocessor, lowercase = true, stripAccents: form = null } = options;
  if (preprocessor) {
    const text = textPreprocessor(options)(original);
    return text.length === original.length ? unchanged(text) : undefined;
  }
  let mapped = unchanged(original);
  // The whole text is lowercased, since a final sigma depends on its neighbours; its length does not.
  if (lowercase) {
    mapped = { ...mapEach(mapped, (character) => character.toLowerCase()), text: original.toLowerCase() };
  }
  return form === null ? mapped : mapEach(mapped, (character) => stripAccents(character, form));
}

/** The map of a text onto itself. */
function unchanged(text: string): MappedText {
  const starts = Int32Array.from({ length: text.length }, (_, k) => k);
  return { text, starts, ends: starts.map((start) => start + 1) };
}

/** Exchanges each code point. */
function mapEach({ text, starts, ends }: MappedText, change: (character: string) => string): MappedText {
  const parts: string[] = [];
  const newStarts: number[] = [];
  const newEnds: number[] = [];
  let at = 0;
  for (const character of text) {
    const changed = change(character);
    const end = at + character.length;
    for (let k = 0; k < changed.length; k++) {
      const isUnit = changed.length === character.length;
      newStarts.push(starts[isUnit ? at + k : at]);
      newEnds.push(ends[isUnit ? at + k : end - 1]);
    }
    parts.push(changed);
    at = end;
  }
  return { text: parts.join(''), starts: Int32Array.from(newStarts), ends: Int32Array.from(newEnds) };
}

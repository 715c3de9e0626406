import { stripAccents } from './stripAccents';
import type { CountVectorizerOptions } from './vectorizerOptions';

/** What is done to a text before it is cut: lowercase, then accents, or the caller's own function. */
export function textPreprocessor(options: CountVectorizerOptions): (text: string) => string {
  const { preprocessor, lowercase = true, stripAccents: form = null } = options;
  if (preprocessor) return preprocessor;
  if (form === null) return lowercase ? (text) => text.toLowerCase() : (text) => text;
  return lowercase ? (text) => stripAccents(text.toLowerCase(), form) : (text) => stripAccents(text, form);
}

import { naturalTokenizer } from './naturalTokenizer';
import { removeStopWords } from './removeStopWords';
import { stemTokens } from './stemTokens';
import { stripAccents } from './stripAccents';
import type { CountVectorizerOptions } from './vectorizerOptions';

/** What is done to a text before it is cut: lowercase, then accents; or the caller's function, or `natural`'s. */
export function textPreprocessor(options: CountVectorizerOptions): (text: string) => string {
  const { preprocessor, lowercase = true, stripAccents: form = null } = options;
  if (typeof preprocessor === 'function') return preprocessor;
  if (preprocessor === 'natural') {
    const tokenizer = naturalTokenizer('word');
    return (text) => stemTokens(removeStopWords(tokenizer(text.toLowerCase()))).join(' ');
  }
  if (form === null) return lowercase ? (text) => text.toLowerCase() : (text) => text;
  return lowercase ? (text) => stripAccents(text.toLowerCase(), form) : (text) => stripAccents(text, form);
}

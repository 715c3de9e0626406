import { InputError } from '../errors/inputError';

/** @throws InputError naming the first that is no string, or when there is no list of texts */
export function checkTexts(texts: readonly unknown[]): void {
  if (!Array.isArray(texts)) {
    throw new InputError(`expected an array of texts, found ${typeof texts}: wrap a single text in [ ]`);
  }
  const bad = texts.findIndex((text) => typeof text !== 'string');
  if (bad >= 0) {
    const found = texts[bad] === null ? 'null' : typeof texts[bad];
    throw new InputError(`text ${bad} is ${found}, not a string: drop rows without a text, or use ''`);
  }
}

const plain = /^[\x20-\x7e]*$/;

/**
 * How many columns of a terminal a text takes: two for wide letters (Chinese, Japanese, Korean) and emoji, none for
 * marks that join the letter before them. Colours take none.
 */
export function displayWidth(text: string): number {
  if (plain.test(text)) return text.length;
  const { default: stringWidth }: typeof import('string-width') = require('string-width');
  return stringWidth(text);
}

/** What Python's `\w` matches in a `str`, as the inside of a character class: `str.isalnum()` or underscore. */
export const WORD = '\\p{L}\\p{N}_';

/** What Python's `\s` matches and `str.split()` splits on, which is not JavaScript's `\s`. */
export const SPACE =
  '\\t-\\r\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';

const wordPattern = new RegExp(`^[${WORD}]$`, 'u');

// Per code point 0 not asked yet, 1 no, 2 yes: asking the pattern costs a hundred times a look-up.
const known = new Uint8Array(0x110000);

/** Whether Python's `\w` matches the code point. */
export function isWordCodePoint(codePoint: number): boolean {
  if (known[codePoint] === 0) {
    known[codePoint] = wordPattern.test(String.fromCodePoint(codePoint)) ? 2 : 1;
  }
  return known[codePoint] === 2;
}

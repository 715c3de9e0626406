import { InputError } from '../errors/inputError';
import { SPACE, WORD } from './pythonClasses';

const inside: Readonly<Record<string, string>> = {
  w: WORD,
  W: `[^${WORD}]`,
  d: '\\p{Nd}',
  D: '\\P{Nd}',
  s: SPACE,
  S: `[^${SPACE}]`,
};

const boundary = `(?:(?<=[${WORD}])(?![${WORD}])|(?<![${WORD}])(?=[${WORD}]))`;
const noBoundary = `(?:(?<=[${WORD}])(?=[${WORD}])|(?<![${WORD}])(?![${WORD}]))`;

const outside: Readonly<Record<string, string>> = {
  w: `[${WORD}]`,
  W: `[^${WORD}]`,
  d: '\\p{Nd}',
  D: '\\P{Nd}',
  s: `[${SPACE}]`,
  S: `[^${SPACE}]`,
  b: boundary,
  B: noBoundary,
  A: '(?<![^])',
  Z: '(?![^])',
};

/**
 * A pattern of Python's `re` over `str`, as a global regular expression: `\w`, `\b`, `\d`, `\s` and their
 * opposites know Unicode there and not here. Also taken: leading flags such as `(?u)` and `(?i)`, `\A`, `\Z`,
 * `(?P<name>…)`, and any escaped sign. One difference is left: under `(?i)` Python lets `[a-z]` match the
 * Turkish i's as well. Beware: a backtracking pattern over hostile text can take very long.
 * @throws InputError when JavaScript has no such pattern
 */
export function pythonPattern(source: string): RegExp {
  const [, letters = '', body] = /^(?:\(\?([aimsu]+)\))?(.*)$/s.exec(source)!;
  const flags = [...letters].filter((letter) => 'ims'.includes(letter));
  try {
    if (letters.includes('a')) throw new SyntaxError('flag a (ASCII) is not supported');
    return new RegExp(translate(body, flags), `gv${flags.join('')}`);
  } catch (error) {
    throw new InputError(
      `token pattern ${JSON.stringify(source)} cannot be used: ${(error as Error).message}`,
    );
  }
}

function translate(body: string, flags: readonly string[]): string {
  let translated = '';
  for (let i = 0; i < body.length; i++) {
    if (body[i] === '\\') {
      translated += escaped(body[++i] ?? '', false);
    } else if (body[i] === '[') {
      const end = endOfClass(body, i);
      translated += translateClass(body.slice(i + 1, end));
      i = end;
    } else if (body.startsWith('(?P<', i)) {
      translated += '(?<';
      i += 3;
    } else if (body[i] === '{') {
      // Braces that are no repetition are plain signs in Python.
      const repetition = /^\{\d*,?\d*\}/.exec(body.slice(i))?.[0];
      translated += repetition?.replace(/^\{,/, '{0,') ?? '\\{';
      if (repetition) i += repetition.length - 1;
    } else {
      translated += plain(body[i], flags);
    }
  }
  return translated;
}

function plain(sign: string, flags: readonly string[]): string {
  if (sign === '}' || sign === ']') return `\\${sign}`;
  // To Python only \n ends a line.
  if (sign === '.' && !flags.includes('s')) return '[^\\n]';
  if (sign === '$' && !flags.includes('m')) return '(?=\\n?(?![^]))';
  return sign;
}

function endOfClass(body: string, start: number): number {
  let i = start + 1;
  if (body[i] === '^') i++;
  // A bracket that comes first closes nothing.
  if (body[i] === ']') i++;
  while (i < body.length && body[i] !== ']') i += body[i] === '\\' ? 2 : 1;
  if (i >= body.length) throw new SyntaxError('unterminated character class');
  return i;
}

function translateClass(content: string): string {
  const negated = content.startsWith('^');
  let translated = negated ? '[^' : '[';
  let mayStartRange = false;
  for (let i = negated ? 1 : 0; i < content.length; i++) {
    if (content[i] === '-' && mayStartRange && i + 1 < content.length) {
      translated += '-';
      mayStartRange = false;
      continue;
    }
    const isEscape = content[i] === '\\';
    translated += isEscape ? escaped(content[++i] ?? '', true) : literal(content[i], true);
    mayStartRange = !(isEscape && content[i] in inside);
  }
  return `${translated}]`;
}

function escaped(letter: string, inClass: boolean): string {
  const known = (inClass ? inside : outside)[letter];
  if (known) return known;
  if (/[0-9tnrfvxu]/.test(letter)) return `\\${letter}`;
  if (/\p{L}/u.test(letter)) throw new SyntaxError(`\\${letter} is not supported`);
  return literal(letter, inClass);
}

// Flag v wants these escaped, the second row inside a class only, and no other sign.
function literal(sign: string, inClass: boolean): string {
  const reserved = /[()[\]{}/|\\^$.*+?]/.test(sign) || (inClass && /[&!#%,:;<=>@`~-]/.test(sign));
  return reserved ? `\\${sign}` : sign;
}

import { expect, test } from 'vitest';
import { isWordCodePoint, SPACE } from '../../src/text/pythonClasses';

test('isWordCodePoint(c) takes letters and numbers of any script and underscores, no marks or signs', () => {
  const isWord = (character: string) => isWordCodePoint(character.codePointAt(0)!);
  expect([...'aZ09_éßж中٤Ⅷ½²𝒜'].filter((character) => !isWord(character))).toEqual([]);
  expect([...' -.\u0301\u093e😀\u200d\ufeff'].filter(isWord)).toEqual([]);
});

test("SPACE is Python's white space", () => {
  const space = new RegExp(`^[${SPACE}]$`);
  expect([...' \t\n\r\x0b\x0c\x1c\x1f\x85\xa0\u2028\u3000'].every((c) => space.test(c))).toBe(true);
  expect([...'\ufeff\u200b\u180ea\x1b'].some((c) => space.test(c))).toBe(false);
});

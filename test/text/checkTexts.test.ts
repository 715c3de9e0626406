import { expect, test } from 'vitest';
import { InputError } from '../../src/errors/inputError';
import { checkTexts } from '../../src/text/checkTexts';

test('checkTexts(texts) refuses what is no list of strings', () => {
  const check = (texts: unknown) => () => checkTexts(texts as string[]);
  expect(check('one text')).toThrow('expected an array of texts, found string');
  expect(check(['ab', null])).toThrow(InputError);
  expect(check(['ab', null])).toThrow('text 1 is null, not a string');
  expect(check(['ab', 7])).toThrow('text 1 is number');
  expect(check(['ab', ''])).not.toThrow();
});

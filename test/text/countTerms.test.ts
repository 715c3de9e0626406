import { expect, test } from 'vitest';
import { InputError } from '../../src/errors/inputError';
import { countTerms } from '../../src/text/countTerms';
import { TermColumns } from '../../src/text/termColumns';
import { TextAnalyzer } from '../../src/text/textAnalyzer';

test('countTerms(texts, columns, learn) counts, and gives new terms the next column', () => {
  const columns = new TermColumns(new TextAnalyzer({}));
  const counts = countTerms(['scan port scan', '', 'port host'], columns, true);
  expect(columns.terms()).toEqual(['scan', 'port', 'host']);
  expect(counts.toDense().toRows()).toEqual([
    [2, 1, 0],
    [0, 0, 0],
    [0, 1, 1],
  ]);
});

test('countTerms(texts, columns, learn) ignores other terms when it may not learn', () => {
  const columns = TermColumns.of(new TextAnalyzer({}), ['port']);
  expect(countTerms(['scan port'], columns, false).toDense().toRows()).toEqual([[1]]);
  expect(columns.length).toBe(1);
});

test('countTerms(texts, columns, learn) refuses what is no list of strings', () => {
  const count = (texts: unknown) => () =>
    countTerms(texts as string[], new TermColumns(new TextAnalyzer({})), true);
  expect(count('one text')).toThrow('expected an array of texts, found string');
  expect(count(['ab', null])).toThrow(InputError);
  expect(count(['ab', null])).toThrow('text 1 is null, not a string');
  expect(count(['ab', 7])).toThrow('text 1 is number');
});

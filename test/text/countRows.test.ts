import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countRows } from '../../src/text/countRows';
import { TermColumns } from '../../src/text/termColumns';
import { TextAnalyzer } from '../../src/text/textAnalyzer';

test('countRows(texts, columns) counts known terms, in ascending columns', () => {
  const columns = TermColumns.of(new TextAnalyzer({}), ['port', 'scan']);
  const rows = countRows(['scan other port scan', '', 'host', 'scan'], columns);
  expect(rows.toDense().toRows()).toEqual([
    [1, 2],
    [0, 0],
    [0, 0],
    [0, 1],
  ]);
  expect([...rows.indices]).toEqual([0, 1, 1]);
  expect(columns.length).toBe(2);
});

test('countRows(texts, columns) gives the same for a text, whatever came before it', () => {
  const known = ['ab', 'abc', 'bc', ' a', 'c ', 'a'];
  const options = { analyzer: 'charWb', ngramRange: [1, 3] } as const;
  const text = fc
    .array(fc.constantFrom('a', 'b', 'c', ' ', 'é'), { maxLength: 12 })
    .map((units) => units.join(''));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 6 }), (texts) => {
      const together = countRows(texts, TermColumns.of(new TextAnalyzer(options), known));
      texts.forEach((one, i) => {
        const alone = countRows([one], TermColumns.of(new TextAnalyzer(options), known));
        expect(together.row(i)).toEqual(alone.row(0));
      });
    }),
  );
});

test('countRows(texts, columns) refuses what is no string', () => {
  const columns = TermColumns.of(new TextAnalyzer({}), ['port']);
  expect(() => countRows(['ab', null as never], columns)).toThrow('text 1 is null, not a string');
});

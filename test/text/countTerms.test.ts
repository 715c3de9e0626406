import { expect, test } from 'vitest';
import { countTerms } from '../../src/text/countTerms';
import { TermColumns } from '../../src/text/termColumns';
import { TextAnalyzer } from '../../src/text/textAnalyzer';

test('countTerms(texts, columns) counts, and gives new terms the next column', () => {
  const columns = new TermColumns(new TextAnalyzer({}));
  const counts = countTerms(['scan port scan', '', 'port host'], columns);
  expect(columns.terms()).toEqual(['scan', 'port', 'host']);
  expect(counts.toDense().toRows()).toEqual([
    [2, 1, 0],
    [0, 0, 0],
    [0, 1, 1],
  ]);
});

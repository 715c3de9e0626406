import { expect, test } from 'vitest';
import { TermColumns } from '../../src/text/termColumns';
import { TextAnalyzer } from '../../src/text/textAnalyzer';

test('TermColumns numbers nodes as they come, and knows their terms', () => {
  const columns = TermColumns.of(new TextAnalyzer({}), ['scan', 'port', 'host']);
  const { analyzer } = columns;
  expect(columns.length).toBe(3);
  expect(columns.terms()).toEqual(['scan', 'port', 'host']);
  expect(columns.terms(Int32Array.of(2, 0))).toEqual(['host', 'scan']);
  expect(columns.column(analyzer.nodeOf('port'))).toBe(1);
  expect(columns.columnOrNew(analyzer.nodeOf('port'))).toBe(1);
  expect(columns.column(analyzer.nodeOf('other'))).toBe(-1);
  expect(columns.column(1e6)).toBe(-1);
});

test('TermColumns.select(selection) keeps those columns, renumbered', () => {
  const columns = TermColumns.of(new TextAnalyzer({}), ['scan', 'port', 'host']).select([2, 0]);
  expect(columns.terms()).toEqual(['host', 'scan']);
  expect(columns.column(columns.analyzer.nodeOf('port'))).toBe(-1);
});

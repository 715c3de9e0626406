import { expect, test } from 'vitest';
import { Int32List } from '../../src/text/int32List';
import { TextAnalyzer } from '../../src/text/textAnalyzer';
import type { CountVectorizerOptions } from '../../src/text/vectorizerOptions';

function terms(text: string, options: CountVectorizerOptions): string[] {
  const analyzer = new TextAnalyzer(options);
  const nodes = new Int32List();
  analyzer.analyze(text, true, nodes);
  return Array.from(nodes.toArray(), (node) => analyzer.termOf(node));
}

test('TextAnalyzer prepares the text, cuts it, drops stop words and joins n-grams', () => {
  const options = { stopWords: 'english', stripAccents: 'ascii', ngramRange: [1, 2] } as const;
  expect(terms('The CAFÉ was open', options)).toEqual(['cafe', 'cafe open', 'open']);
});

test('TextAnalyzer takes characters, within words or not', () => {
  expect(terms('Ab c', { analyzer: 'char', ngramRange: [3, 3] })).toEqual(['ab ', 'b c']);
  expect(terms('Ab c', { analyzer: 'charWb', ngramRange: [3, 3] })).toEqual([' ab', 'ab ', ' c ']);
});

test('TextAnalyzer finds the node of a term, in one trie', () => {
  const analyzer = new TextAnalyzer({});
  expect(analyzer.termOf(analyzer.nodeOf('scan'))).toBe('scan');
  expect(analyzer.trie.nodes).toBe(2);
});

import { describe, expect, test } from 'vitest';
import { Int32List } from '../../src/text/int32List';
import { WordAnalyzer } from '../../src/text/wordAnalyzer';

const split = (text: string) => text.split(',');

function terms(analyzer: WordAnalyzer, text: string, grow: boolean): string[] {
  const nodes = new Int32List();
  analyzer.analyze(text, grow, nodes);
  return Array.from(nodes.toArray(), (node) => analyzer.termOf(node)).sort();
}

describe('WordAnalyzer', () => {
  test('joins the tokens that are no stop words into n-grams', () => {
    const analyzer = new WordAnalyzer(split, new Set(['the']), 1, 2);
    expect(terms(analyzer, 'open,the,door', true)).toEqual(['door', 'open', 'open door']);
    const pairs = new WordAnalyzer(split, new Set(), 2, 3);
    expect(terms(pairs, 'a,b,c', true)).toEqual(['a b', 'a b c', 'b c']);
    expect(terms(pairs, 'a', true)).toEqual([]);
  });

  test('leaves out n-grams with a word that is not known, unless it may learn', () => {
    const analyzer = new WordAnalyzer(split, new Set(), 1, 2);
    terms(analyzer, 'a,b', true);
    expect(terms(analyzer, 'a,x,b,a,b', false)).toEqual(['a', 'a', 'a b', 'b', 'b']);
  });

  test('takes a token with blanks and the n-gram that reads the same as one term', () => {
    const analyzer = new WordAnalyzer(split, new Set(['b']), 1, 2);
    const nodes = new Int32List();
    analyzer.analyze('a b,a', true, nodes);
    analyzer.analyze('a,b,c', true, nodes);
    expect(analyzer.nodeOf('a b')).toBe(nodes.values[0]);
    expect(terms(analyzer, 'a b,a', false)).toEqual(['a', 'a b', 'a b a']);
  });

  test('gives a term the node that its text has', () => {
    const analyzer = new WordAnalyzer(split, new Set(), 1, 2);
    const node = analyzer.nodeOf('net user');
    expect(analyzer.termOf(node)).toBe('net user');
    expect(terms(analyzer, 'net,user', false)).toEqual(['net', 'net user']);
  });
});

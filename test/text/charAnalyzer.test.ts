import { describe, expect, test } from 'vitest';
import { CharAnalyzer } from '../../src/text/charAnalyzer';
import { Int32List } from '../../src/text/int32List';

function terms(analyzer: CharAnalyzer, text: string, grow = true): string[] {
  const nodes = new Int32List();
  analyzer.analyze(text, grow, nodes);
  return Array.from(nodes.toArray(), (node) => analyzer.termOf(node));
}

describe('CharAnalyzer', () => {
  test('gives every n-gram of code points, runs of white space as one blank', () => {
    expect(terms(new CharAnalyzer(false, 2, 2), 'a\t\n b😀')).toEqual(['a ', ' b', 'b😀']);
    // A single tab stays a tab, as in scikit-learn.
    expect(terms(new CharAnalyzer(false, 1, 1), 'a\tb')).toEqual(['a', '\t', 'b']);
    expect(terms(new CharAnalyzer(false, 3, 5), 'ab')).toEqual([]);
  });

  test('pads words, and counts a word shorter than the shortest n-gram once', () => {
    expect(terms(new CharAnalyzer(true, 3, 4), 'ab c').sort()).toEqual([' ab', ' ab ', ' c ', 'ab ']);
    expect(terms(new CharAnalyzer(true, 5, 6), 'a bcd')).toEqual([' a ', ' bcd ']);
  });

  test('leaves out n-grams that are not known, unless it may learn', () => {
    const analyzer = new CharAnalyzer(false, 1, 2);
    const node = analyzer.nodeOf('ab');
    expect(analyzer.termOf(node)).toBe('ab');
    expect(terms(analyzer, 'xab', false)).toEqual(['a', 'ab']);
  });
});

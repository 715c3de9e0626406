import { expect, test } from 'vitest';
import { explanationBars } from '../../src/plots/explanationBars';

const at = (term: string, value: number, start = 0) => ({ term, start, end: start + 1, value });

test('explanationBars has one bar per term, the strongest first, and the others in one', () => {
  const contributions = [at('cmd', 0.5), at('user', -0.4), at('cmd', 0.3, 9), at('a', 0.1), at('b', 0.05)];
  const figure = explanationBars({ technique: 'T1059', score: 0.9, base: 0.35, contributions }, { terms: 2 });
  const [bars] = figure.data as { x: number[] }[];
  expect(bars.x.map((value) => value.toFixed(2))).toEqual(['0.80', '-0.40', '0.15']);
  expect(figure.alt).toContain('cmd +0.800, user −0.400, 2 more +0.150');
  expect(JSON.stringify(figure.layout.title)).toContain('speaks most strongly, for it');
});

test('explanationBars escapes terms, and draws an alert without known words', () => {
  const hostile = explanationBars({
    technique: '<b>',
    score: 1,
    base: 0,
    contributions: [at('<a href=x>', 1)],
  });
  expect(JSON.stringify(hostile.layout)).not.toContain('<a href');
  const empty = explanationBars({ technique: 'T1', score: 0.2, base: 0.2, contributions: [] });
  expect(JSON.stringify(empty.layout.title)).toContain('none of its words is known');
});

test.each([0, 41, 1.5])('explanationBars refuses %d terms', (terms) => {
  const explanation = { technique: 'T1', score: 0, base: 0, contributions: [] };
  expect(() => explanationBars(explanation, { terms })).toThrow(/1 to 40/);
});

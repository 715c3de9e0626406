import { expect, it } from 'vitest';
import { wordCloud } from '../../src/plots/wordCloud';

it('wordCloud draws the heaviest terms, escaped', () => {
  const { data, layout, alt } = wordCloud(
    new Map([
      ['<b>', 2],
      ['powershell', 5],
      ['rare', 1],
      ['none', 0],
    ]),
    {
      maxWords: 2,
      of: 'T1059',
    },
  );
  expect(data.flatMap((trace) => ('text' in trace ? trace.text : []))).toEqual(['powershell', '&lt;b&gt;']);
  expect(JSON.stringify(layout.title)).toContain('weigh most in T1059: powershell, &lt;b&gt;');
  expect(alt).toBe('Word cloud of T1059; the largest of 2 terms: powershell, <b>.');
});

it('wordCloud gives the same figure for the same terms', () => {
  const terms = new Map(Array.from({ length: 30 }, (_, i) => [`term${i}`, i + 1]));
  expect(wordCloud(terms)).toEqual(wordCloud(terms));
});

it('wordCloud keeps its size, since it is laid out in pixels', () => {
  expect(wordCloud([['a', 1]]).layout.autosize).toBe(false);
});

it('wordCloud refuses terms without weight, and weights that are none', () => {
  expect(() => wordCloud([])).toThrow('none of 0 terms has a weight above 0');
  expect(() => wordCloud([['a', 0]])).toThrow('none of 1 terms');
  expect(() => wordCloud([['a', -1]])).toThrow('term a has weight -1');
  expect(() => wordCloud([['a', 1]], { maxWords: 0 })).toThrow('invalid maxWords: 0');
});

import { expect, it } from 'vitest';
import { wordTraces } from '../../src/plots/wordTraces';

it('wordTraces gives words the colours by turns, escaped, with their weights', () => {
  const words = ['<b>', 'b', 'c', 'd', 'e'].map((text, i) => ({
    text,
    importance: 1 / 3,
    x: i,
    y: 40,
    size: 20,
  }));
  const traces = wordTraces(words);
  expect(traces).toHaveLength(4);
  expect(traces[0]).toMatchObject({
    text: ['&lt;b&gt;', 'e'],
    x: [0, 4],
    y: [35, 35],
    customdata: [0.3333, 0.3333],
  });
});

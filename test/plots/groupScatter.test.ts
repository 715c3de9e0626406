import { expect, it } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { groupScatter } from '../../src/plots/groupScatter';

const scatter = {
  points: new DenseMatrix(20, 2),
  groups: Array.from({ length: 20 }, (_, i) => (i < 2 ? '<b>' : `g${i}`)),
  hovers: Array.from({ length: 20 }, (_, i) => `alert ${i}`),
  top: 8,
  size: 8,
  singular: 'tactic',
  plural: 'tactics',
};

it('groupScatter gives each of the largest groups a colour and a symbol of its own, over the others', () => {
  const { data, groups, coloured } = groupScatter(scatter);
  const markers = data.map((trace) => (trace as { marker: { color: string; symbol: string } }).marker);
  expect([groups.length, coloured, data.length]).toEqual([19, 8, 9]);
  expect(new Set(markers.slice(1).map(({ color }) => color)).size).toBe(8);
  expect(new Set(markers.slice(1).map(({ symbol }) => symbol)).size).toBe(8);
  expect(data[0].name).toBe('11 other tactics (11)');
  expect(data[1].name).toBe('&lt;b&gt; (2)');
});

it('groupScatter names the group of a grey point', () => {
  expect((groupScatter(scatter).data[0] as { text: string[] }).text[0]).toMatch(/^g\d+: alert \d+$/);
});

it('groupScatter refuses lengths that do not fit', () => {
  expect(() => groupScatter({ ...scatter, hovers: [] })).toThrow('20 points need as many labels and texts');
});

import { expect, it } from 'vitest';
import { barColumns } from '../../src/plots/barColumns';

function drawn(count: number) {
  const labels = Array.from({ length: count }, (_, i) => `T${1000 + i}`);
  const values = labels.map((_, i) => i + 1);
  return barColumns(labels, [{ name: 'alerts', colour: '#000000', values, hovers: labels }], 'alerts');
}

it.each([
  [1, 1],
  [40, 1],
  [41, 2],
  [84, 3],
  [200, 5],
  [691, 5],
])('barColumns draws %i bars in %i columns', (count, columns) => {
  const { data, fixedWidth } = drawn(count);
  expect(data).toHaveLength(columns);
  expect(fixedWidth).toBe(columns > 1);
  expect(data.flatMap((trace) => ('x' in trace ? [...(trace.x as number[])] : []))).toHaveLength(count);
});

it('barColumns gives each bar at least 16 pixels and each label a tick', () => {
  const { layout, plotHeight } = drawn(200);
  expect(plotHeight).toBeGreaterThanOrEqual(40 * 16);
  expect(layout.yaxis5?.ticktext).toHaveLength(40);
});

it('barColumns keeps its columns apart and on one scale', () => {
  const { layout } = drawn(100);
  expect(layout.xaxis!.domain![1]!).toBeLessThan(layout.xaxis2!.domain![0]!);
  expect(layout.xaxis3!.domain![1]!).toBeLessThanOrEqual(1);
  expect(layout.xaxis2!.range).toEqual(layout.xaxis!.range);
});

it('barColumns makes the picture wider when bars would have less than 140 pixels', () => {
  const widths = [40, 80, 120, 160, 200].map((count) => drawn(count).width);
  expect(widths.slice(0, 3)).toEqual([840, 840, 840]);
  for (const count of [160, 200]) {
    const { layout, width } = drawn(count);
    const [from = 0, to = 0] = layout.xaxis?.domain ?? [];
    const plot = width - Number(layout.margin?.l) - Number(layout.margin?.r);
    expect(Math.round((to - from) * plot)).toBeGreaterThanOrEqual(140);
  }
});

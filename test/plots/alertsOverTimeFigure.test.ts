import { expect, it } from 'vitest';
import { alertsOverTimeFigure } from '../../src/plots/alertsOverTimeFigure';

const times = ['2026-03-01T10:00:10Z', '2026-03-01T10:00:50Z', '2026-03-01T10:05Z', 'soon', ''];
const groups = ['<b>', 'a', '<b>', 'a', 'a'];

it('alertsOverTimeFigure stacks alerts by group, the largest first', () => {
  const { data, layout } = alertsOverTimeFigure(times, groups);
  expect(data).toMatchObject([
    { name: '&lt;b&gt; (2)', x: ['2026-03-01 10:00', '2026-03-01 10:05'], y: [1, 1] },
    { name: 'a (1)', x: ['2026-03-01 10:00'], y: [1] },
  ]);
  expect(layout.barmode).toBe('stack');
  expect(JSON.stringify(layout.yaxis)).toContain('alerts per minute');
});

it('alertsOverTimeFigure tells the busiest span, and how many alerts have no readable time', () => {
  const { layout, alt } = alertsOverTimeFigure(times, groups, { by: 'technique' });
  const title = JSON.stringify(layout.title).replaceAll('<br>', ' ');
  expect(title).toContain('3 alerts on 2026-03-01: 2026-03-01 10:00 has the most, 2');
  expect(title).toContain('by technique; 2 alerts without a readable time left out');
  expect(alt).toContain('Without a readable time: 2.');
});

it('alertsOverTimeFigure adds up the groups beyond the largest', () => {
  const ids = Array.from({ length: 40 }, (_, i) => `T${i}`);
  const { data } = alertsOverTimeFigure(
    ids.map((_, i) => `2026-03-${10 + (i % 9)}`),
    ids,
    { top: 3 },
  );
  expect(data.map(({ name }) => name)).toEqual(['T0 (1)', 'T1 (1)', 'T10 (1)', '37 others (37)']);
});

it('alertsOverTimeFigure refuses what it cannot draw', () => {
  expect(() => alertsOverTimeFigure(times, [])).toThrow('5 times need as many groups, got 0');
  expect(() => alertsOverTimeFigure(['soon'], ['a'])).toThrow('none of 1 times can be read: give ISO 8601');
  expect(() => alertsOverTimeFigure(times, groups, { top: 0 })).toThrow('invalid top: 0');
});

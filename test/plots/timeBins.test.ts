import fc from 'fast-check';
import { expect, it } from 'vitest';
import { timeBins } from '../../src/plots/timeBins';

const at = (text: string): number => Date.parse(text);

it.each([
  ['2026-03-01T10:00Z', '2026-03-01T10:59Z', 'minute', '2026-03-01T10:00Z'],
  ['2026-03-01T10:03Z', '2026-03-01T14:00Z', '5 minutes', '2026-03-01T10:00Z'],
  ['2026-03-01T10:20Z', '2026-03-02T00:00Z', '15 minutes', '2026-03-01T10:15Z'],
  ['2026-03-01T10:20Z', '2026-03-03T00:00Z', 'hour', '2026-03-01T10:00Z'],
  ['2026-03-01T10:20Z', '2026-03-12T00:00Z', '6 hours', '2026-03-01T06:00Z'],
  ['2026-03-01T10:20Z', '2026-04-20T00:00Z', 'day', '2026-03-01'],
  ['2026-03-01T10:20Z', '2026-12-20T00:00Z', 'week', '2026-02-23'],
  ['2026-03-31T10:20Z', '2029-12-20T00:00Z', 'month', '2026-03-01'],
  ['2016-05-31T10:20Z', '2029-12-20T00:00Z', 'quarter', '2016-04-01'],
  ['1990-03-31T10:20Z', '2029-12-20T00:00Z', 'year', '1990-01-01'],
])('from %s to %s spans are a %s, the first from %s', (first, last, name, start) => {
  const bins = timeBins(at(first), at(last));
  expect(bins.name).toBe(name);
  expect(bins.start(at(first))).toBe(at(start));
});

it('weeks begin on Mondays, months and years on their first day, leap years too', () => {
  const months = timeBins(at('2023-01-01'), at('2027-01-01'));
  expect(months.end(at('2024-02-01'))).toBe(at('2024-03-01'));
  expect(months.end(at('2024-12-01'))).toBe(at('2025-01-01'));
});

it('at most some sixty spans cover any time between two, and each time lies in its span', () => {
  const time = fc.integer({ min: at('1970-01-01'), max: at('2025-12-31') });
  fc.assert(
    fc.property(time, time, (a, b) => {
      const [first, last] = [Math.min(a, b), Math.max(a, b)];
      const bins = timeBins(first, last);
      let spans = 0;
      for (let start = bins.start(first); start <= last; start = bins.end(start)) spans++;
      expect(spans).toBeLessThanOrEqual(63);
      expect(bins.start(last)).toBeLessThanOrEqual(last);
      expect(bins.end(bins.start(last))).toBeGreaterThan(last);
    }),
  );
});

it('a single time has the narrowest spans', () => {
  expect(timeBins(5, 5).name).toBe('minute');
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rankClasses } from '../../src/tagger/rankClasses';

test('rankClasses gives the highest scores, the highest first', () => {
  expect([...rankClasses(Float64Array.of(0.1, 0.9, 0.5, 0.7), 3, 1)]).toEqual([1, 3, 2]);
});

test('rankClasses puts the predicted class first among equals, then the lower place', () => {
  expect([...rankClasses(Float64Array.of(1, 0.2, 1, 1), 4, 2)]).toEqual([2, 0, 3, 1]);
});

test('rankClasses gives no more places than there are classes', () => {
  expect([...rankClasses(Float64Array.of(0.3), 5, 0)]).toEqual([0]);
});

test('rankClasses equals a full stable sort', () => {
  const scores = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(scores, fc.nat(), fc.nat(12), (values, pick, count) => {
      const best = Math.max(...values);
      const leaders = values.flatMap((value, j) => (value === best ? [j] : []));
      const first = leaders[pick % leaders.length];
      const sorted = values
        .map((_, j) => j)
        .sort((a, b) => values[b] - values[a] || Number(b === first) - Number(a === first) || a - b);
      expect([...rankClasses(Float64Array.from(values), count, first)]).toEqual(sorted.slice(0, count));
    }),
  );
});

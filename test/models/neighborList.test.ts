import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NeighborList } from '../../src/models/neighborList';

test('NeighborList keeps the best, whatever the order in which rows are offered', () => {
  const similarities = fc.array(fc.integer({ min: -2, max: 3 }), { minLength: 3, maxLength: 20 });
  fc.assert(
    fc.property(
      similarities,
      fc.integer({ min: 1, max: 3 }),
      fc.infiniteStream(fc.nat()),
      (all, k, random) => {
        const rows = [...all.keys()];
        const shuffled = rows.map((row) => [random.next().value, row] as const).sort(([a], [b]) => a - b);
        const list = new NeighborList(k);
        for (const [, row] of shuffled) list.offer(row, all[row]);
        const expected = rows.sort((a, b) => all[b] - all[a] || a - b).slice(0, k);
        expect([...list.rows]).toEqual(expected);
        expect([...list.similarities]).toEqual(expected.map((row) => all[row]));
      },
    ),
    { seed: 1 },
  );
});

test('NeighborList tells what it takes to get in', () => {
  const list = new NeighborList(2);
  expect(list.threshold).toBe(-Infinity);
  list.offer(4, 0.5);
  expect([list.isFull, list.isClosedTo(0)]).toEqual([false, false]);
  list.offer(6, 0);
  expect([list.isFull, list.threshold]).toEqual([true, 0]);
  expect([list.isClosedTo(5), list.isClosedTo(7)]).toEqual([false, true]);
  list.offer(1, 0.2);
  expect(list.isClosedTo(0)).toBe(true);
  list.clear();
  expect(list.isFull).toBe(false);
});

import { expect, it } from 'vitest';
import { XorShift } from '../../../src/models/linear/xorShift';

it("gives the numbers of Marsaglia's generator, with shifts of 13, 17 and 5", () => {
  let word = 2_463_534_242n;
  const random = new XorShift(2_463_534_242);
  for (let draw = 0; draw < 100; draw++) {
    word ^= (word << 13n) & 0xffffffffn;
    word ^= word >> 17n;
    word ^= (word << 5n) & 0xffffffffn;
    expect(random.next()).toBe(Number(word & 0x7fffffffn));
  }
});

it('takes the seed 0 for 1, or it would give nothing but zeros', () => {
  expect(new XorShift(0).next()).toBe(new XorShift(1).next());
  expect(new XorShift(0).next()).toBeGreaterThan(0);
});

it('shuffles the first items, and leaves the others', () => {
  const items = Int32Array.from({ length: 30 }, (_, i) => i);
  new XorShift(4).shuffle(items, 20);
  expect([...items.slice(20)]).toEqual(Array.from({ length: 10 }, (_, i) => 20 + i));
  expect([...items.slice(0, 20)].sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i));
  expect(items[0] + items[1]).not.toBe(1);
});

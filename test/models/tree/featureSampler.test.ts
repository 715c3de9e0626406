import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FeatureSampler } from '../../../src/models/tree/featureSampler';

const none = new Int32Array(50);

describe('FeatureSampler', () => {
  it('draws as many different features as asked for', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2 ** 31 - 2 }),
        fc.integer({ min: 1, max: 50 }),
        (seed, count) => {
          const sampler = new FeatureSampler(50, count, seed);
          sampler.begin(0);
          const drawn: number[] = [];
          for (let f = sampler.next(none, 0); f >= 0; f = sampler.next(none, 0)) {
            drawn.push(f);
            sampler.keep();
          }
          expect(drawn).toHaveLength(count);
          expect(new Set(drawn).size).toBe(count);
          expect(sampler.end()).toBe(0);
        },
      ),
    );
  });

  it('draws from what is left by the remainder of the next number, and puts the drawn one at the end', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2 ** 31 - 2 }),
        fc.integer({ min: 1, max: 50 }),
        (seed, count) => {
          const sampler = new FeatureSampler(50, count, seed);
          const list = Array.from({ length: 50 }, (_, f) => f);
          let state = seed;
          sampler.begin(0);
          for (let top = 50; top > 50 - count; top--) {
            state ^= state << 13;
            state ^= state >>> 17;
            state ^= state << 5;
            const place = (state & 0x7fffffff) % top;
            expect(sampler.next(none, 0)).toBe(list[place]);
            sampler.keep();
            [list[place], list[top - 1]] = [list[top - 1], list[place]];
          }
          expect(sampler.next(none, 0)).toBe(-1);
        },
      ),
    );
  });

  it('goes on until it has found one that is not constant, and remembers the constant ones', () => {
    const sampler = new FeatureSampler(50, 3, 42);
    sampler.begin(0);
    const constant = new Set<number>();
    for (let f = sampler.next(none, 0); f >= 0; f = sampler.next(none, 0)) {
      if (f === 7) sampler.keep();
      else {
        constant.add(f);
        sampler.setConstant();
      }
    }
    const known = sampler.end();
    expect(known).toBe(constant.size);
    sampler.begin(known);
    for (let f = sampler.next(none, 0); f >= 0; f = sampler.next(none, 0)) {
      expect(constant.has(f)).toBe(false);
      sampler.keep();
    }
    expect(sampler.end()).toBe(known);
  });

  it('passes over features with a lower stamp just as if they had been called constant', () => {
    const stamps = Int32Array.from({ length: 50 }, (_, f) => (f % 3 === 0 ? 5 : 4));
    const passing = new FeatureSampler(50, 9, 1);
    const asking = new FeatureSampler(50, 9, 1);
    for (let node = 0, known = 0; node < 4; node++) {
      passing.begin(known);
      asking.begin(known);
      for (;;) {
        const f = passing.next(stamps, 5);
        let g = asking.next(none, 0);
        for (; g >= 0 && g % 3 !== 0; g = asking.next(none, 0)) asking.setConstant();
        expect(f).toBe(g);
        if (f < 0) break;
        passing.keep();
        asking.keep();
      }
      known = passing.end();
      expect(asking.end()).toBe(known);
    }
  });

  it('draws uniform numbers between the bounds, for a seed of 0 as well', () => {
    const sampler = new FeatureSampler(1, 1, 0);
    for (let i = 0; i < 100; i++) {
      const drawn = sampler.uniform(2, 3);
      expect(drawn).toBeGreaterThanOrEqual(2);
      expect(drawn).toBeLessThanOrEqual(3);
    }
  });
});

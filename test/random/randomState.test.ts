import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { InputError } from '../../src/errors/inputError';
import { RandomState } from '../../src/random/randomState';

interface Case {
  seed: number;
  randomSample: number[];
  uniform: number[];
  randint: number[][];
  randintScalar: number[];
  permutation: number[][];
  shuffle: number[];
  choice: number[];
  choiceOnce: number[];
  choiceWeighted: number[];
  choiceWeightedOnce: number[];
  standardNormal: number[];
  normal: number[];
  mixed: number[];
}

const golden = JSON.parse(readFileSync(join(__dirname, '../fixtures/random/randomState.json'), 'utf8')) as {
  ranges: [number, number][];
  cases: Case[];
};

interface ManyCase {
  seed: number;
  drawn: number[][];
}

const many = JSON.parse(readFileSync(join(__dirname, '../fixtures/random/manySeeds.json'), 'utf8')) as {
  sizes: number[];
  cases: ManyCase[];
};

/** Whole numbers in one, as bench/oracle/random_state.py folds them. */
function folded(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total = (total * 31 + value) % 1000003;
  return total;
}

function expectClose(found: ArrayLike<number>, expected: number[]): void {
  expect(found.length).toBe(expected.length);
  for (let i = 0; i < expected.length; i++) {
    expect(Math.abs(found[i] - expected[i])).toBeLessThanOrEqual(1e-14 * Math.abs(expected[i]));
  }
}

describe.each(golden.cases)('RandomState($seed) draws what NumPy draws', (expected) => {
  const fresh = (): RandomState => new RandomState(expected.seed);

  it('randomSample and uniform agree to the bit', () => {
    expect([...fresh().randomSample(8)]).toEqual(expected.randomSample);
    expect([...fresh().uniform(-1.5, 2.25, 8)]).toEqual(expected.uniform);
    expect(fresh().randomSample()).toBe(expected.randomSample[0]);
    expect(fresh().uniform(-1.5, 2.25)).toBe(expected.uniform[0]);
  });

  it('randint agrees in narrow and wide ranges, one by one and many', () => {
    golden.ranges.forEach(([low, high], k) => {
      expect([...fresh().randint(low, high, 12)]).toEqual(expected.randint[k]);
      expect(fresh().randint(low, high)).toBe(expected.randintScalar[k]);
    });
  });

  it('permutation and shuffle agree', () => {
    [0, 1, 2, 3, 17, 100].forEach((n, k) => {
      expect([...fresh().permutation(n)]).toEqual(expected.permutation[k]);
    });
    const items = Array.from({ length: 20 }, (_, i) => i + 10);
    expect(fresh().permutation(items)).toEqual(expected.shuffle);
    expect(items[0]).toBe(10);
    fresh().shuffle(items);
    expect(items).toEqual(expected.shuffle);
  });

  it('choice agrees with and without replacement and probabilities', () => {
    const p = Array.from({ length: 12 }, (_, i) => (i + 1) / 78);
    expect([...fresh().choice(50, 20)]).toEqual(expected.choice);
    expect([...fresh().choice(50, 20, { replace: false })]).toEqual(expected.choiceOnce);
    expect([...fresh().choice(12, 20, { p })]).toEqual(expected.choiceWeighted);
    expect([...fresh().choice(12, 11, { replace: false, p })]).toEqual(expected.choiceWeightedOnce);
  });

  it('normal values agree to the last bits', () => {
    expectClose(fresh().standardNormal(9), expected.standardNormal);
    expectClose(fresh().normal(3, 0.5, 5), expected.normal);
    expectClose([fresh().normal(3, 0.5)], expected.normal.slice(0, 1));
  });

  it('one stream feeds all kinds of draws', () => {
    const state = fresh();
    const start = [state.standardNormal(), state.randint(0, 1000), state.randomSample()];
    expectClose(
      [...start, state.standardNormal(), ...state.permutation(6), state.uniform(-2, 3)],
      expected.mixed,
    );
  });
});

test.each(many.cases)('RandomState($seed) draws on as NumPy does, at many sizes', ({ seed, drawn }) => {
  const state = new RandomState(seed);
  const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);
  many.sizes.forEach((size, k) => {
    const once = state.choice(size, Math.max(1, Math.floor(size / 3)), { replace: false });
    const whole = [
      folded(state.permutation(size)),
      folded(state.randint(0, 3 * size, size)),
      folded(state.choice(size, size)),
      folded(once),
    ];
    const sums = [sum(state.randomSample(size)), sum(state.uniform(-size, size, size))];
    const shuffled = Array.from({ length: size }, (_, i) => i);
    state.shuffle(shuffled);
    expect([size, ...whole, folded(shuffled)]).toEqual([size, ...drawn[k].slice(0, 4), drawn[k][6]]);
    sums.forEach((value, i) => {
      expect(Math.abs(value - drawn[k][4 + i])).toBeLessThanOrEqual(1e-14 * size * size);
    });
  });
});

describe('RandomState', () => {
  it('gives the same numbers for the same seed and keeps to the bounds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffffff }), fc.integer({ min: 1, max: 1000 }), (seed, n) => {
        const drawn = new RandomState(seed).randint(-5, n, 20);
        expect([...new RandomState(seed).randint(-5, n, 20)]).toEqual([...drawn]);
        expect(drawn.every((value) => value >= -5 && value < n)).toBe(true);
        expect([...new RandomState(seed).permutation(n)].sort((a, b) => a - b)[n - 1]).toBe(n - 1);
      }),
    );
  });

  it('takes another seed each time when none is given', () => {
    expect(new RandomState().nextUint32()).not.toBe(new RandomState().nextUint32());
  });

  it.each([-1, 1.5, 2 ** 32, Number.NaN])('refuses the seed %s', (seed) => {
    expect(() => new RandomState(seed)).toThrow(InputError);
  });

  it('refuses empty and too wide ranges', () => {
    const state = new RandomState(0);
    expect(() => state.randint(3, 3)).toThrow('no integers from 3 to below 3');
    expect(() => state.randint(0, 2 ** 33)).toThrow('at most 2^32 apart');
    expect(() => state.randint(0, 2 ** 32, 3)).toThrow('do not fit into 32 bits');
    expect(() => state.uniform(0, Number.POSITIVE_INFINITY)).toThrow(InputError);
    expect(() => state.randomSample(-1)).toThrow('invalid size -1');
  });

  it('refuses choices that cannot be made', () => {
    const state = new RandomState(0);
    expect(() => state.choice(0, 1)).toThrow('cannot choose from 0');
    expect(() => state.choice(3, 4, { replace: false })).toThrow('4 of 3');
    expect(() => state.choice(3, 1, { p: [0.5, 0.5] })).toThrow('2 probabilities for 3');
  });
});

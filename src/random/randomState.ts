import { randomBytes } from 'node:crypto';
import { InputError } from '../errors/inputError';
import { MT19937 } from './mt19937';
import { drawWeighted, drawWeightedOnce } from './weightedChoice';

const MAX_UINT32 = 0xffffffff;

/** How {@link RandomState.choice} draws. */
export interface ChoiceOptions {
  /** Whether a number may come twice. Default true. */
  readonly replace?: boolean;
  /** The probability of each number, with sum 1. Default: all the same. */
  readonly p?: ArrayLike<number>;
}

/** What can be shuffled in place: an array or a typed array. */
export interface Shuffleable<T> {
  readonly length: number;
  [index: number]: T;
}

/**
 * NumPy's legacy random generator, `numpy.random.RandomState`: the same seed gives the same numbers, so that
 * whatever scikit-learn draws can be drawn again here. Gaussian values alone may differ in the last bit,
 * since the C library's logarithm is not JavaScript's.
 */
export class RandomState {
  private readonly words: MT19937;
  private spareNormal: number | undefined;

  /**
   * @param seed - an integer from 0 to 2^32 - 1; left out, another one each time
   * @throws InputError when the seed is another number
   */
  constructor(seed: number = randomBytes(4).readUInt32LE()) {
    if (!Number.isInteger(seed) || seed < 0 || seed > MAX_UINT32) {
      throw new InputError(`invalid seed ${seed}: give an integer from 0 to ${MAX_UINT32}`);
    }
    this.words = new MT19937(seed);
  }

  /** The next 32 bits, as a number from 0 to 2^32 - 1. */
  nextUint32(): number {
    return this.words.nextUint32();
  }

  /** A number from 0 (in) to 1 (out), with 53 random bits; with a size, that many. */
  randomSample(): number;
  randomSample(size: number): Float64Array;
  randomSample(size?: number): number | Float64Array {
    return size === undefined ? this.nextDouble() : this.filled(size, () => this.nextDouble());
  }

  /** A number from `low` (in) to `high` (out); with a size, that many. */
  uniform(low: number, high: number): number;
  uniform(low: number, high: number, size: number): Float64Array;
  uniform(low: number, high: number, size?: number): number | Float64Array {
    const range = high - low;
    if (!Number.isFinite(range)) throw new InputError(`no uniform numbers from ${low} to ${high}`);
    if (size === undefined) return low + range * this.nextDouble();
    return this.filled(size, () => low + range * this.nextDouble());
  }

  /**
   * An integer from `low` (in) to `high` (out); with a size, that many. NumPy's `randint` of 32- or 64-bit
   * integers.
   *
   * @throws InputError when no integer lies between, when they span more than 2^32, or, with a size, when they
   * are no 32-bit integers
   */
  randint(low: number, high: number): number;
  randint(low: number, high: number, size: number): Int32Array;
  randint(low: number, high: number, size?: number): number | Int32Array {
    const max = high - low - 1;
    if (!Number.isSafeInteger(low) || !Number.isSafeInteger(high) || max < 0 || max > MAX_UINT32) {
      throw new InputError(
        `no integers from ${low} to below ${high}: give integers low < high at most 2^32 apart`,
      );
    }
    if (size === undefined) return low + this.bounded(max);
    if (low < -0x80000000 || high > 0x80000000) {
      throw new InputError(`integers from ${low} to below ${high} do not fit into 32 bits`);
    }
    const drawn = new Int32Array(checkedSize(size));
    if (max === 0) return drawn.fill(low);
    const mask = maskOf(max);
    for (let i = 0; i < drawn.length; i++) drawn[i] = low + this.masked(max, mask);
    return drawn;
  }

  /** The numbers 0 to n - 1 in random order; or the items of an array in random order, as a new array. */
  permutation(n: number): Int32Array;
  permutation<T>(items: readonly T[]): T[];
  permutation<T>(source: number | readonly T[]): Int32Array | T[] {
    const order = typeof source === 'number' ? firstIntegers(source) : source.slice();
    this.shuffle<number | T>(order as Shuffleable<number | T>);
    return order;
  }

  /** Puts an array's items into random order, in place. */
  shuffle<T>(items: Shuffleable<T>): void {
    for (let i = items.length - 1; i > 0; i--) {
      const j = this.masked(i, maskOf(i));
      const item = items[i];
      items[i] = items[j];
      items[j] = item;
    }
  }

  /**
   * Numbers drawn from 0 to n - 1.
   *
   * @throws InputError when more are asked for than there are, without replacement, or `p` is no distribution
   */
  choice(n: number, size: number, options: ChoiceOptions = {}): Int32Array {
    const { replace = true, p } = options;
    if (!Number.isInteger(n) || n < 1) throw new InputError(`cannot choose from ${n} numbers`);
    if (!replace && size > n) {
      throw new InputError(`cannot choose ${size} of ${n} numbers without replacement`);
    }
    if (p === undefined) return replace ? this.randint(0, n, size) : this.permutation(n).slice(0, size);
    if (p.length !== n) throw new InputError(`p has ${p.length} probabilities for ${n} numbers`);
    const sample = (count: number): Float64Array => this.randomSample(count);
    return replace ? drawWeighted(sample, p, size) : drawWeightedOnce(sample, p, size);
  }

  /** A number of the standard normal distribution; with a size, that many. */
  standardNormal(): number;
  standardNormal(size: number): Float64Array;
  standardNormal(size?: number): number | Float64Array {
    return size === undefined ? this.nextNormal() : this.filled(size, () => this.nextNormal());
  }

  /** A number of the normal distribution with the given mean and standard deviation; with a size, that many. */
  normal(mean?: number, deviation?: number): number;
  normal(mean: number, deviation: number, size: number): Float64Array;
  normal(mean = 0, deviation = 1, size?: number): number | Float64Array {
    if (size === undefined) return mean + deviation * this.nextNormal();
    return this.filled(size, () => mean + deviation * this.nextNormal());
  }

  private nextDouble(): number {
    const high = this.words.nextUint32() >>> 5;
    const low = this.words.nextUint32() >>> 6;
    return (high * 67108864 + low) / 9007199254740992;
  }

  /** Marsaglia's polar method; every second value is the one kept from the draw before. */
  private nextNormal(): number {
    if (this.spareNormal !== undefined) {
      const spare = this.spareNormal;
      this.spareNormal = undefined;
      return spare;
    }
    let x: number;
    let y: number;
    let square: number;
    do {
      x = 2 * this.nextDouble() - 1;
      y = 2 * this.nextDouble() - 1;
      square = x * x + y * y;
    } while (square >= 1 || square === 0);
    const factor = Math.sqrt((-2 * Math.log(square)) / square);
    this.spareNormal = factor * x;
    return factor * y;
  }

  private bounded(max: number): number {
    return max === 0 ? 0 : this.masked(max, maskOf(max));
  }

  private masked(max: number, mask: number): number {
    let value: number;
    do {
      value = (this.words.nextUint32() & mask) >>> 0;
    } while (value > max);
    return value;
  }

  private filled(size: number, draw: () => number): Float64Array {
    const drawn = new Float64Array(checkedSize(size));
    for (let i = 0; i < drawn.length; i++) drawn[i] = draw();
    return drawn;
  }
}

/** The smallest 2^k - 1 that is at least `max`, as 32 bits. */
function maskOf(max: number): number {
  return -1 >>> Math.clz32(max);
}

function firstIntegers(n: number): Int32Array {
  const integers = new Int32Array(checkedSize(n));
  for (let i = 0; i < n; i++) integers[i] = i;
  return integers;
}

function checkedSize(size: number): number {
  if (!Number.isInteger(size) || size < 0) throw new InputError(`invalid size ${size}: give 0 or more`);
  return size;
}

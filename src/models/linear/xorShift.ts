/**
 * A fast generator of random integers, Marsaglia's xorshift of 32 bits: good enough to put rows into random
 * order, and the same as scikit-learn's own in its loops.
 *
 * Source: Marsaglia, "Xorshift RNGs", Journal of Statistical Software 8 (2003).
 */
export class XorShift {
  private state: number;

  /** @param seed - 32 bits; 0 counts as 1 */
  constructor(seed: number) {
    this.state = seed | 0 || 1;
  }

  /** The next integer, from 0 to 2^31 - 1. */
  next(): number {
    let word = this.state;
    word ^= word << 13;
    word ^= word >>> 17;
    word ^= word << 5;
    this.state = word;
    return word & 0x7fffffff;
  }

  /** Puts the first `count` items into random order, in place. */
  shuffle(items: Int32Array, count: number = items.length): void {
    for (let i = 0; i < count - 1; i++) {
      const j = i + (this.next() % (count - i));
      const item = items[i];
      items[i] = items[j];
      items[j] = item;
    }
  }
}

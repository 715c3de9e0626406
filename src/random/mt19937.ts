const WORDS = 624;
const SHIFT = 397;
const TWIST = 0x9908b0df | 0;

/**
 * The Mersenne Twister MT19937 of 32-bit words, seeded by `init_genrand`, as NumPy's legacy generator is.
 *
 * Source: Matsumoto and Nishimura, "Mersenne Twister" (1998) and its reference code of 2002.
 */
export class MT19937 {
  private readonly state: Int32Array = new Int32Array(WORDS);
  private next = WORDS;

  /** @param seed - its low 32 bits count */
  constructor(seed: number) {
    const state = this.state;
    let word = seed | 0;
    for (let i = 0; i < WORDS; i++) {
      state[i] = word;
      word = (Math.imul(1812433253, word ^ (word >>> 30)) + i + 1) | 0;
    }
  }

  /** The next 32 bits, as a number from 0 to 2^32 - 1. */
  nextUint32(): number {
    if (this.next === WORDS) this.refill();
    let word = this.state[this.next++];
    word ^= word >>> 11;
    word ^= (word << 7) & 0x9d2c5680;
    word ^= (word << 15) & 0xefc60000;
    return (word ^ (word >>> 18)) >>> 0;
  }

  private refill(): void {
    const state = this.state;
    for (let i = 0; i < WORDS - SHIFT; i++) state[i] = twist(state[i], state[i + 1]) ^ state[i + SHIFT];
    for (let i = WORDS - SHIFT; i < WORDS - 1; i++) {
      state[i] = twist(state[i], state[i + 1]) ^ state[i + SHIFT - WORDS];
    }
    state[WORDS - 1] = twist(state[WORDS - 1], state[0]) ^ state[SHIFT - 1];
    this.next = 0;
  }
}

function twist(high: number, low: number): number {
  const word = (high & 0x80000000) | (low & 0x7fffffff);
  return (word >>> 1) ^ (-(word & 1) & TWIST);
}

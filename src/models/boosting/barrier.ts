const ARRIVED = 0;
const ROUND = 1;

/** The shared words that a {@link Barrier} needs. */
export const BARRIER_WORDS = 2;

/** Where threads wait until all of them have come. */
export class Barrier {
  /**
   * @param words - `BARRIER_WORDS` zeros that all threads share
   * @param parties - the number of threads
   */
  constructor(
    private readonly words: Int32Array,
    private readonly parties: number,
  ) {}

  /** Returns when as many threads have called it as there are. */
  wait(): void {
    const { words, parties } = this;
    const round = Atomics.load(words, ROUND);
    if (Atomics.add(words, ARRIVED, 1) + 1 === parties) {
      Atomics.store(words, ARRIVED, 0);
      Atomics.add(words, ROUND, 1);
      Atomics.notify(words, ROUND);
      return;
    }
    while (Atomics.load(words, ROUND) === round) Atomics.wait(words, ROUND, round);
  }
}

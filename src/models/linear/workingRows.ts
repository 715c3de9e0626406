import type { DualProblem } from './dualDescent';
import type { XorShift } from './xorShift';

// Found by trial on procedure examples: fewer make more rounds, more make longer ones.
const FIRST_OTHERS = 500;
const NEW_ROWS = 1000;
const SMALL = 4000;

/** The rows to begin with: those of the class to be found, and some of the others; all when they are few. */
export function firstWorkingRows(signs: Int8Array, costs: Float64Array, random: XorShift): Int32Array {
  const share = signs.length <= SMALL ? 1 : FIRST_OTHERS / signs.length;
  const working: number[] = [];
  for (let i = 0; i < signs.length; i++) {
    const isDrawn = random.next() < share * 0x80000000;
    if (costs[i] > 0 && (signs[i] > 0 || isDrawn)) working.push(i);
  }
  return Int32Array.from(working);
}

/**
 * Exchanges the working rows: rows that have no part in the weights and lie beyond their margin leave, and
 * those of the others that lie furthest on the wrong side of theirs come in.
 *
 * @param scores - row `i`'s score is `scores[i * stride + offset]`
 * @returns whether rows lay on the wrong side by more than `tolerance` allows
 */
export function exchangeWorkingRows(
  problem: DualProblem,
  tolerance: number,
  scores: Float64Array,
  stride: number,
  offset: number,
): boolean {
  const { signs, costs, dual, working, highest } = problem;
  const isWorking = new Uint8Array(signs.length);
  for (const i of working) isWorking[i] = 1;
  const gradient = (i: number): number => signs[i] * scores[i * stride + offset] - 1;
  const floor = highest - tolerance;
  const found: number[] = [];
  for (let i = 0; i < signs.length; i++) {
    if (isWorking[i] === 0 && costs[i] > 0 && gradient(i) < floor) found.push(i);
  }
  if (found.length === 0) return false;
  found.sort((a, b) => gradient(a) - gradient(b) || a - b);
  const limit = Math.max(0, highest);
  const kept = working.filter((i) => dual[i] > 0 || gradient(i) < limit);
  problem.working = Int32Array.from([...kept, ...found.slice(0, NEW_ROWS)]);
  return true;
}

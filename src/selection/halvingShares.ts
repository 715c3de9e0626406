/** Each round keeps one candidate of so many, and gives it so many times the rows. */
export const HALVING_FACTOR = 3;

const FEWEST_ROWS = 60;

/**
 * The parts of the training rows that the rounds of successive halving use, the last one all: as many rounds as
 * the candidates last, as long as the first has two rows per class and 60 in all.
 */
export function halvingShares(candidates: number, rows: number, classes: number): number[] {
  const shares = [1];
  let left = candidates;
  let share = 1;
  while (left >= HALVING_FACTOR) {
    left = Math.ceil(left / HALVING_FACTOR);
    share /= HALVING_FACTOR;
    if (rows * share < Math.max(FEWEST_ROWS, 2 * classes)) break;
    shares.unshift(share);
  }
  return shares;
}

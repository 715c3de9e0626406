import type { RandomState } from '../../random/randomState';

/**
 * A number drawn with the given probabilities, with sum 1: the place of the one in a draw of NumPy's legacy
 * `multinomial(1, probabilities)`. It asks of each number in turn whether it is the one.
 */
export function drawCategory(random: RandomState, probabilities: Float64Array): number {
  const last = probabilities.length - 1;
  let left = 1;
  for (let k = 0; k < last; k++) {
    if (drawBernoulli(random, probabilities[k] / left)) return k;
    left -= probabilities[k];
  }
  return last;
}

/** NumPy's `binomial(1, p)`: by inversion, of the rarer outcome. */
function drawBernoulli(random: RandomState, p: number): boolean {
  if (p === 0) return false;
  return p <= 0.5 ? invert(random, p) : !invert(random, 1 - p);
}

function invert(random: RandomState, p: number): boolean {
  const none = Math.exp(Math.log(1 - p));
  for (;;) {
    const value = random.randomSample();
    if (value <= none) return false;
    // Beyond both outcomes there is but rounding: such a number is drawn again.
    if (value - none <= (p * none) / (1 - p)) return true;
  }
}

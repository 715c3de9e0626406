/**
 * The places of the `count` highest scores, the highest first; among equal ones `first` comes before all others,
 * then the lower place. So the label that a classifier predicts leads the list even where scores are tied.
 *
 * @param scores - one per class
 * @param count - how many places, at most as many as there are scores
 * @param first - the place of the predicted class
 */
export function rankClasses(scores: Float64Array, count: number, first: number): Int32Array {
  const ranked = new Int32Array(Math.min(count, scores.length));
  let filled = 0;
  for (let j = 0; j < scores.length; j++) {
    let at = filled;
    while (at > 0 && leads(j, ranked[at - 1], scores, first)) at--;
    if (at >= ranked.length) continue;
    if (filled < ranked.length) filled++;
    ranked.copyWithin(at + 1, at, filled - 1);
    ranked[at] = j;
  }
  return ranked;
}

function leads(a: number, b: number, scores: Float64Array, first: number): boolean {
  if (scores[a] !== scores[b]) return scores[a] > scores[b];
  return a === first;
}

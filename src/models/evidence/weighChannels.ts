/**
 * Adds up the channels of each class, each as much as it counts.
 * @param start - where the first class's channels stand among `features`
 */
export function weighChannels(
  features: ArrayLike<number>,
  start: number,
  weights: Float64Array,
  scores: Float64Array,
): void {
  for (let c = 0, at = start; c < scores.length; c++) {
    let score = 0;
    for (let f = 0; f < weights.length; f++) score += weights[f] * features[at++];
    scores[c] = score;
  }
}

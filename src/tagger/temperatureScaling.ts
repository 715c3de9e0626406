import type { DenseMatrix } from '../matrix/denseMatrix';
import { confidenceLogLoss } from '../metrics/confidenceLogLoss';

const GOLDEN = (Math.sqrt(5) - 1) / 2;
const STEPS = 60;

/**
 * How likely the first candidate is the right one, if scores over a temperature are log-odds: the softmax of its
 * score.
 *
 * @param scores - rows x classes
 * @param first - the column of each row's first candidate
 * @param temperature - above 0; the higher, the less sure
 */
export function softmaxConfidences(
  scores: DenseMatrix,
  first: ArrayLike<number>,
  temperature: number,
): Float64Array {
  const confidences = new Float64Array(scores.rows);
  for (let i = 0; i < scores.rows; i++) {
    const row = scores.row(i);
    const top = row[first[i]];
    let sum = 0;
    // A class without a score in its fold has -Infinity, which adds nothing.
    for (let j = 0; j < row.length; j++) sum += Math.exp((row[j] - top) / temperature);
    confidences[i] = Math.min(1, 1 / sum);
  }
  return confidences;
}

/**
 * The temperature at which {@link softmaxConfidences} surprise least (log loss) at whether the first candidate is
 * right. Log loss over all classes, the usual measure, has no value for a row whose class was not in training.
 * Source: Guo et al., "On calibration of modern neural networks" (ICML 2017).
 *
 * @param scores - rows x classes, of rows that were not trained on
 * @param first - the column of each row's first candidate
 * @param correct - whether it is right
 */
export function fitTemperature(
  scores: DenseMatrix,
  first: ArrayLike<number>,
  correct: readonly boolean[],
): number {
  const loss = (logT: number): number =>
    confidenceLogLoss(softmaxConfidences(scores, first, Math.exp(logT)), correct);
  let [low, high] = [Math.log(1e-3), Math.log(1e3)];
  let [a, b] = [high - GOLDEN * (high - low), low + GOLDEN * (high - low)];
  let [lossA, lossB] = [loss(a), loss(b)];
  for (let step = 0; step < STEPS && high - low > 1e-4; step++) {
    if (lossA <= lossB) {
      [high, b, lossB] = [b, a, lossA];
      a = high - GOLDEN * (high - low);
      lossA = loss(a);
    } else {
      [low, a, lossA] = [a, b, lossB];
      b = low + GOLDEN * (high - low);
      lossB = loss(b);
    }
  }
  return Math.exp((low + high) / 2);
}

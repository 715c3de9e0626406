import { reliabilityDiagram } from './reliabilityDiagram';

/**
 * How far confidences are from the share of right rows, on average over the rows: the gap of each bin of equal
 * width, weighted by its rows. 0 is perfect. Source: Guo et al., "On calibration of modern neural networks"
 * (ICML 2017).
 *
 * @param confidences - the probability, 0 to 1, that each row is right
 * @param correct - whether it is
 * @param bins - how many. Default 15
 * @throws InputError as {@link reliabilityDiagram}
 */
export function expectedCalibrationError(
  confidences: ArrayLike<number>,
  correct: readonly boolean[],
  bins = 15,
): number {
  let gaps = 0;
  for (const { rows, confidence, accuracy } of reliabilityDiagram(confidences, correct, bins)) {
    if (rows > 0) gaps += rows * Math.abs(confidence - accuracy);
  }
  return gaps / correct.length;
}

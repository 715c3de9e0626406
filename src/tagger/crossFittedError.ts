import { expectedCalibrationError } from '../metrics/expectedCalibrationError';
import { CROSS_FITTED_PARTS } from './crossFittedConfidences';

/**
 * The expected calibration error of cross-fitted confidences, on average over the parts of the rows, as each part's
 * are from a curve of its own. Over all rows at once it would be near 0 whatever the model: a curve of levels gives
 * each part the average of the others, and what one part misses the others make up for.
 *
 * @param confidences - as `crossFittedConfidences` gives them
 * @param correct - whether each row is right
 */
export function crossFittedError(confidences: ArrayLike<number>, correct: readonly boolean[]): number {
  const parts = Math.min(CROSS_FITTED_PARTS, correct.length);
  let sum = 0;
  for (let part = 0; part < parts; part++) {
    const isIn = (_: unknown, i: number): boolean => i % parts === part;
    sum += expectedCalibrationError(Array.from(confidences).filter(isIn), correct.filter(isIn));
  }
  return sum / parts;
}

import { confidenceLogLoss } from '../metrics/confidenceLogLoss';
import {
  type CalibrationMethod,
  ConfidenceCalibration,
  calibrated,
  topScores,
} from './confidenceCalibration';
import { fitIsotonic, type IsotonicCurve, isotonicValue } from './isotonicRegression';
import type { HeldBackScores } from './outOfFoldScores';
import { fitTemperature, softmaxConfidences } from './temperatureScaling';

/** How many parts of the rows the curves are judged on, each by a curve fitted on the others. */
const PARTS = 5;

/**
 * Learns from scores of rows that were held back how likely a first candidate is right: the temperature, and curves
 * over it; the method is the one that surprises least on rows that it was not fitted on. The temperature is one
 * number for all rows, so it is judged on all of them.
 */
export function fitCalibration({ scores, first, correct, folds }: HeldBackScores): ConfidenceCalibration {
  const temperature = fitTemperature(scores, first, correct);
  const softmax = softmaxConfidences(scores, first, temperature);
  const top = topScores(scores, first);
  const logLoss: { readonly [M in CalibrationMethod]: number } = {
    temperature: confidenceLogLoss(softmax, correct),
    'isotonic-softmax': crossFittedLoss(softmax, correct),
    'isotonic-score': crossFittedLoss(top, correct),
  };
  const method = (Object.keys(logLoss) as CalibrationMethod[]).reduce((best, next) =>
    logLoss[next] < logLoss[best] ? next : best,
  );
  const curve =
    method === 'temperature' ? null : curveOf(method === 'isotonic-softmax' ? softmax : top, correct);
  const confidences = Array.from(calibrated({ method, temperature, curve }, scores, first));
  const outOfFold = { confidences, correct: correct.map(Number) };
  return new ConfidenceCalibration({ method, temperature, curve, folds, logLoss, outOfFold });
}

/** Never 0 or 1: of so many rows, half of one could still have been otherwise. */
function curveOf(x: ArrayLike<number>, correct: readonly boolean[]): IsotonicCurve {
  const { x: places, y } = fitIsotonic(x, correct.map(Number));
  const least = 0.5 / correct.length;
  return { x: places, y: y.map((value) => Math.min(1 - least, Math.max(least, value))) };
}

function crossFittedLoss(x: Float64Array, correct: readonly boolean[]): number {
  const confidences = new Float64Array(x.length);
  const parts = Math.min(PARTS, x.length);
  if (parts < 2) return Number.POSITIVE_INFINITY;
  for (let part = 0; part < parts; part++) {
    const others = Array.from(x.keys()).filter((i) => i % parts !== part);
    const curve = curveOf(
      others.map((i) => x[i]),
      others.map((i) => correct[i]),
    );
    for (let i = part; i < x.length; i += parts) confidences[i] = isotonicValue(curve, x[i]);
  }
  return confidenceLogLoss(confidences, correct);
}

import { confidenceLogLoss } from '../metrics/confidenceLogLoss';
import { expectedCalibrationError } from '../metrics/expectedCalibrationError';
import { type CalibrationMethod, ConfidenceCalibration, calibrated } from './confidenceCalibration';
import { fitLevels, levelOf } from './confidenceLevels';
import { fitIsotonic, type IsotonicCurve, isotonicValue } from './isotonicRegression';
import type { HeldBackScores } from './outOfFoldScores';
import { fitTemperature, softmaxConfidences } from './temperatureScaling';

/** How many parts of the rows a curve is judged on, each by a curve fitted on the others. */
const PARTS = 5;

type FitCurve = (x: ArrayLike<number>, correct: readonly boolean[]) => IsotonicCurve;

/**
 * Learns from scores of rows that were held back how likely a first candidate is right: a temperature, and curves
 * over its softmax. The method is the one with the least expected calibration error on rows that it was not fitted
 * on; the temperature, one number for all rows, is judged on all of them.
 */
export function fitCalibration({ scores, first, correct, folds }: HeldBackScores): ConfidenceCalibration {
  const temperature = fitTemperature(scores, first, correct);
  const softmax = softmaxConfidences(scores, first, temperature);
  const judge = (confidences: Float64Array): { readonly error: number; readonly logLoss: number } => ({
    error: expectedCalibrationError(confidences, correct),
    logLoss: confidenceLogLoss(confidences, correct),
  });
  const compared = {
    temperature: judge(softmax),
    isotonic: judge(crossFitted(softmax, correct, isotonicCurve, isotonicValue)),
    levels: judge(crossFitted(softmax, correct, levelCurve, levelOf)),
  };
  const method = (Object.keys(compared) as CalibrationMethod[]).reduce((best, next) =>
    compared[next].error < compared[best].error ? next : best,
  );
  const fitCurve = method === 'levels' ? levelCurve : isotonicCurve;
  const curve = method === 'temperature' ? null : fitCurve(softmax, correct);
  const confidences = Array.from(calibrated({ method, temperature, curve }, scores, first, correct.length));
  const outOfFold = { confidences, correct: correct.map(Number) };
  return new ConfidenceCalibration({ method, temperature, curve, folds, compared, outOfFold });
}

const isotonicCurve: FitCurve = (x, correct) =>
  uncertain(fitIsotonic(x, correct.map(Number)), correct.length);

const levelCurve: FitCurve = (x, correct) => uncertain(fitLevels(x, correct), correct.length);

/** Never 0 or 1: of so many rows, half of one could still have been otherwise. */
function uncertain({ x, y }: IsotonicCurve, rows: number): IsotonicCurve {
  const least = 0.5 / rows;
  return { x, y: y.map((value) => Math.min(1 - least, Math.max(least, value))) };
}

function crossFitted(
  x: Float64Array,
  correct: readonly boolean[],
  fitCurve: FitCurve,
  valueOn: (curve: IsotonicCurve, at: number) => number,
): Float64Array {
  const confidences = new Float64Array(x.length);
  const parts = Math.min(PARTS, x.length);
  for (let part = 0; part < parts; part++) {
    const others = Array.from(x.keys()).filter((i) => i % parts !== part);
    const curve = fitCurve(
      others.map((i) => x[i]),
      others.map((i) => correct[i]),
    );
    for (let i = part; i < x.length; i += parts) confidences[i] = valueOn(curve, x[i]);
  }
  return confidences;
}

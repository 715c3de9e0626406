import { confidenceLogLoss } from '../metrics/confidenceLogLoss';
import { type CalibrationMethod, ConfidenceCalibration, calibrated } from './confidenceCalibration';
import { crossFittedConfidences, curveMethods } from './crossFittedConfidences';
import { crossFittedError } from './crossFittedError';
import type { HeldBackScores } from './outOfFoldScores';
import { fitTemperature, softmaxConfidences } from './temperatureScaling';

/**
 * Learns from scores of rows that were held back how likely a first candidate is right: a temperature, and curves
 * over its softmax. The method is the one with the least expected calibration error on rows that it was not fitted
 * on; the temperature, one number for all rows, is judged on all of them.
 */
export function fitCalibration(held: Omit<HeldBackScores, 'rows'>): ConfidenceCalibration {
  const { scores, first, correct, folds } = held;
  const temperature = fitTemperature(scores, first, correct);
  const judge = (method: CalibrationMethod): { readonly error: number; readonly logLoss: number } => {
    const confidences = crossFittedConfidences(held, method, temperature);
    return {
      error: crossFittedError(confidences, correct),
      logLoss: confidenceLogLoss(confidences, correct),
    };
  };
  const compared = {
    temperature: judge('temperature'),
    isotonic: judge('isotonic'),
    levels: judge('levels'),
  };
  const method = (Object.keys(compared) as CalibrationMethod[]).reduce((best, next) =>
    compared[next].error < compared[best].error ? next : best,
  );
  const curve =
    method === 'temperature'
      ? null
      : curveMethods[method].fitCurve(softmaxConfidences(scores, first, temperature), correct);
  const confidences = Array.from(calibrated({ method, temperature, curve }, scores, first, correct.length));
  const outOfFold = { confidences, correct: correct.map(Number) };
  return new ConfidenceCalibration({ method, temperature, curve, folds, compared, outOfFold });
}

import type { CalibrationMethod } from './confidenceCalibration';
import { fitLevels, levelOf } from './confidenceLevels';
import { fitIsotonic, type IsotonicCurve, isotonicValue } from './isotonicRegression';
import type { HeldBackScores } from './outOfFoldScores';
import { softmaxConfidences } from './temperatureScaling';

/** How many parts the rows are in, row `i` in part `i % 5`: each part's confidences are by a curve fitted on the others. */
export const CROSS_FITTED_PARTS = 5;

interface CurveMethod {
  readonly fitCurve: (x: ArrayLike<number>, correct: readonly boolean[]) => IsotonicCurve;
  readonly valueOn: (curve: IsotonicCurve, at: number) => number;
}

/** The methods that fit a curve over the softmax. */
export const curveMethods: Readonly<Record<Exclude<CalibrationMethod, 'temperature'>, CurveMethod>> = {
  isotonic: {
    fitCurve: (x, correct) => uncertain(fitIsotonic(x, correct.map(Number)), correct.length),
    valueOn: isotonicValue,
  },
  levels: {
    fitCurve: (x, correct) => uncertain(fitLevels(x, correct), correct.length),
    valueOn: levelOf,
  },
};

/**
 * The confidence of each row that was held back, by a curve that was fitted on other rows: what a method promises on
 * rows that it has not seen. The temperature, one number for all rows, is not fitted again.
 */
export function crossFittedConfidences(
  { scores, first, correct }: Pick<HeldBackScores, 'scores' | 'first' | 'correct'>,
  method: CalibrationMethod,
  temperature: number,
): Float64Array {
  const softmax = softmaxConfidences(scores, first, temperature);
  if (method === 'temperature') return softmax;
  const { fitCurve, valueOn } = curveMethods[method];
  const confidences = new Float64Array(softmax.length);
  const parts = Math.min(CROSS_FITTED_PARTS, softmax.length);
  for (let part = 0; part < parts; part++) {
    const others = Array.from(softmax.keys()).filter((i) => i % parts !== part);
    const curve = fitCurve(
      others.map((i) => softmax[i]),
      others.map((i) => correct[i]),
    );
    for (let i = part; i < softmax.length; i += parts) confidences[i] = valueOn(curve, softmax[i]);
  }
  return confidences;
}

/** Never 0 or 1: of so many rows, half of one could still have been otherwise. */
function uncertain({ x, y }: IsotonicCurve, rows: number): IsotonicCurve {
  const least = 0.5 / rows;
  return { x, y: y.map((value) => Math.min(1 - least, Math.max(least, value))) };
}

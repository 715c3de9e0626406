import { InputError } from '../errors/inputError';
import type { DenseMatrix } from '../matrix/denseMatrix';
import { type CoveragePoint, coverageCurve } from '../metrics/coverageCurve';
import { type ChosenThreshold, chooseThreshold } from '../selection/chooseThreshold';
import { levelOf } from './confidenceLevels';
import { type IsotonicCurve, isotonicValue } from './isotonicRegression';
import { softmaxConfidences } from './temperatureScaling';

/**
 * How scores become a probability: `temperature`, the softmax at a temperature; `isotonic`, a curve over it that
 * never falls; `levels`, steps over it, each the share of right rows among equally many.
 */
export type CalibrationMethod = 'temperature' | 'isotonic' | 'levels';

/** A calibration as JSON data, with the rows that it was fitted on. */
export interface CalibrationJSON {
  readonly method: CalibrationMethod;
  readonly temperature: number;
  /** Null for `temperature`. */
  readonly curve: IsotonicCurve | null;
  readonly folds: number;
  /** What each method does on rows that it was not fitted on; `method` has the least expected error. */
  readonly compared: {
    readonly [M in CalibrationMethod]: { readonly error: number; readonly logLoss: number };
  };
  /** The confidence of each training row while it was held back, and whether it was right (1 or 0). */
  readonly outOfFold: { readonly confidences: readonly number[]; readonly correct: readonly number[] };
}

/** What makes a classifier's score the probability that its first candidate is right. Read-only. */
export class ConfidenceCalibration {
  readonly json: CalibrationJSON;

  /** `fitCalibration` makes these. */
  constructor(json: CalibrationJSON) {
    this.json = json;
  }

  get method(): CalibrationMethod {
    return this.json.method;
  }

  /**
   * How likely each row's first candidate is right.
   *
   * @param scores - rows x classes, as in `calibrationScores`
   * @param first - the column of each row's first candidate
   */
  confidences(scores: DenseMatrix, first: ArrayLike<number>): Float64Array {
    return calibrated(this.json, scores, first, this.json.outOfFold.correct.length);
  }

  /** Coverage and accuracy at every threshold, on training rows while they were held back. */
  curve(): CoveragePoint[] {
    return coverageCurve(...this.outOfFold());
  }

  /**
   * The lowest confidence that keeps the wanted accuracy, chosen on training rows while they were held back.
   * @throws InputError when no threshold does
   */
  threshold(targetAccuracy: number): ChosenThreshold {
    return chooseThreshold(...this.outOfFold(), targetAccuracy);
  }

  private outOfFold(): [readonly number[], boolean[]] {
    const { confidences, correct } = this.json.outOfFold;
    return [confidences, correct.map((hit) => hit === 1)];
  }

  /** The calibration as JSON data. */
  toJSON(): CalibrationJSON {
    return this.json;
  }

  /**
   * The calibration that {@link toJSON} gave.
   * @throws InputError when the data are something else
   */
  static fromJSON(json: unknown): ConfidenceCalibration {
    const { method, temperature, curve, folds, outOfFold } = (json ?? {}) as Partial<CalibrationJSON>;
    const isFit =
      (method === 'temperature' || ((method === 'isotonic' || method === 'levels') && curve)) &&
      typeof temperature === 'number' &&
      temperature > 0 &&
      Number.isInteger(folds) &&
      (!curve || (isNumbers(curve.x) && isNumbers(curve.y) && curve.x.length === curve.y.length)) &&
      isNumbers(outOfFold?.confidences) &&
      isNumbers(outOfFold.correct) &&
      outOfFold.confidences.length === outOfFold.correct.length;
    if (!isFit) throw new InputError('calibration is not what a calibrated tagger saves: train again');
    return new ConfidenceCalibration(json as CalibrationJSON);
  }
}

/** The confidences that a method gives; never 0 or 1: of `rows` rows, half of one could have been otherwise. */
export function calibrated(
  { method, temperature, curve }: Pick<CalibrationJSON, 'method' | 'temperature' | 'curve'>,
  scores: DenseMatrix,
  first: ArrayLike<number>,
  rows: number,
): Float64Array {
  const least = 0.5 / rows;
  const valueOn = method === 'levels' ? levelOf : isotonicValue;
  return softmaxConfidences(scores, first, temperature).map((softmax) => {
    const value = method === 'temperature' ? softmax : valueOn(curve!, softmax);
    return Math.min(1 - least, Math.max(least, value));
  });
}

function isNumbers(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.length > 0 && value.every((one) => Number.isFinite(one));
}

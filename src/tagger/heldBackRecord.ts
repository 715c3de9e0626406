import { InputError } from '../errors/inputError';
import { decodeArray, type EncodedArray, encodeArray } from '../matrix/encodedArray';
import type { ConfidenceCalibration } from './confidenceCalibration';
import { crossFittedConfidences } from './crossFittedConfidences';
import type { HeldBackScores } from './outOfFoldScores';

/** What a tagger said of its training rows while each of them was held back: what honest figures are made of. */
export interface HeldBackRecord {
  readonly folds: number;
  /** The numbers of the rows among the training rows, from 0. */
  readonly rows: Int32Array;
  /** For each of these rows, the place of its label and of the first candidate among the tagger's classes. */
  readonly actual: Int32Array;
  readonly predicted: Int32Array;
  /** How sure the first candidates were, by a calibration fitted on other rows; null where there is none. */
  readonly confidences: Float64Array | null;
}

/** A {@link HeldBackRecord} as JSON data. */
export interface HeldBackJSON {
  readonly folds: number;
  readonly rows: EncodedArray;
  readonly actual: EncodedArray;
  readonly predicted: EncodedArray;
  readonly confidences: EncodedArray | null;
}

/** What is kept of rows that were held back. */
export function heldBackRecord(
  held: HeldBackScores,
  ids: readonly string[],
  classes: readonly string[],
  calibration: ConfidenceCalibration | null,
): HeldBackRecord {
  const place = new Map(classes.map((id, j) => [id, j]));
  return {
    folds: held.folds,
    rows: held.rows,
    actual: held.rows.map((row) => place.get(ids[row])!),
    predicted: held.first,
    confidences:
      calibration && crossFittedConfidences(held, calibration.method, calibration.json.temperature),
  };
}

/** The record as JSON data. */
export function heldBackToJSON({
  folds,
  rows,
  actual,
  predicted,
  confidences,
}: HeldBackRecord): HeldBackJSON {
  return {
    folds,
    rows: encodeArray(rows),
    actual: encodeArray(actual),
    predicted: encodeArray(predicted),
    confidences: confidences && encodeArray(confidences),
  };
}

/**
 * The record that {@link heldBackToJSON} gave.
 * @param classes - how many classes the tagger has
 * @throws InputError when the data are something else
 */
export function heldBackFromJSON(json: HeldBackJSON, classes: number): HeldBackRecord {
  const { folds } = json;
  const rows = decodeArray(json.rows, 'int32');
  const actual = decodeArray(json.actual, 'int32');
  const predicted = decodeArray(json.predicted, 'int32');
  const confidences = json.confidences === null ? null : decodeArray(json.confidences, 'float64');
  const isPlace = (place: number): boolean => place >= 0 && place < classes;
  const isFit =
    Number.isInteger(folds) &&
    rows.every((row) => row >= 0) &&
    actual.length === rows.length &&
    predicted.length === rows.length &&
    actual.every(isPlace) &&
    predicted.every(isPlace) &&
    (!confidences ||
      (confidences.length === rows.length && confidences.every((share) => share >= 0 && share <= 1)));
  if (!isFit) throw new InputError('heldBack is not what a tagger saves of rows held back: train again');
  return { folds, rows, actual, predicted, confidences };
}

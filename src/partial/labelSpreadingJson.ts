import { InputError } from '../errors/inputError';
import { assertFinite } from '../matrix/assertFinite';
import { DenseMatrix } from '../matrix/denseMatrix';
import { decodeArray, type EncodedArray, encodeArray } from '../matrix/encodedArray';
import type { ModelJSON } from '../models/classifier';
import { buildCosineIndex, type CosineIndex } from '../models/cosineIndex';
import { decodeRows, encodeRows } from '../models/encodedRows';
import { encodeOptions } from '../models/linear/optionsJson';

const TYPE = 'LabelSpreading';

/** What `LabelSpreading` learned. */
export interface SpreadModel {
  readonly classes: readonly string[];
  readonly index: CosineIndex;
  /** Rows x classes. */
  readonly distributions: DenseMatrix;
  /** The share of each class among the labelled rows. */
  readonly shares: Float64Array;
}

export function labelSpreadingToJSON(options: object, model: SpreadModel): ModelJSON {
  const { rows } = model.index;
  return {
    type: TYPE,
    options: encodeOptions(options),
    classes: model.classes,
    ...encodeRows(rows),
    distributions: encodeArray(model.distributions.data),
    shares: encodeArray(model.shares),
  };
}

/**
 * The model that {@link labelSpreadingToJSON} wrote.
 * @throws InputError when the data is of another class, or its parts do not fit together
 */
export function labelSpreadingFromJSON(json: ModelJSON): SpreadModel {
  if (json?.type !== TYPE) {
    throw new InputError(`expected the data of a ${TYPE}, found ${JSON.stringify(json?.type ?? null)}`);
  }
  const { classes } = json;
  const rows = decodeRows(json, TYPE);
  const [distributions, shares] = ['distributions', 'shares'].map((name) =>
    decodeArray(json[name] as EncodedArray, 'float64'),
  );
  const isWhole =
    Array.isArray(classes) &&
    classes.length > 0 &&
    classes.every((label) => typeof label === 'string') &&
    shares.length === classes.length;
  if (!isWhole) throw new InputError(`the data of a ${TYPE} do not fit together: fit and save it again`);
  const spread = new DenseMatrix(rows.rows, classes.length, distributions);
  for (const part of [spread, new DenseMatrix(1, classes.length, shares)]) assertFinite(part, TYPE);
  return { classes: classes as string[], index: buildCosineIndex(rows), distributions: spread, shares };
}

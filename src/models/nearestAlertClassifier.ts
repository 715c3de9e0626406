import { InputError } from '../errors/inputError';
import { assertFinite } from '../matrix/assertFinite';
import { assertWidth } from '../matrix/assertWidth';
import type { DenseMatrix } from '../matrix/denseMatrix';
import { decodeArray, type EncodedArray, encodeArray } from '../matrix/encodedArray';
import type { Matrix } from '../matrix/matrix';
import type { SparseMatrix } from '../matrix/sparseMatrix';
import type { DecisionClassifier, FitOptions, ModelJSON } from './classifier';
import { classSimilarities } from './classSimilarities';
import { buildCosineIndex, type CosineIndex, unitRows } from './cosineIndex';
import { decodeRows, encodeRows } from './encodedRows';
import { encodeLabels } from './labels';
import { type Neighbors, nearestRows } from './nearestRows';
import { refuseWeights } from './refuseWeights';
import { voteNeighbors } from './voteNeighbors';

/** Options of `NearestAlertClassifier`. */
export interface NearestAlertClassifierOptions {
  /** How many of the most similar training rows vote. Default 1, as in the original study. */
  readonly kNeighbors?: number;
}

interface Fitted {
  readonly classes: readonly string[];
  readonly codes: Int32Array;
  readonly index: CosineIndex;
}

/**
 * Gives each alert the label of the training alert that is most like it: k nearest neighbours by the cosine
 * of their TF-IDF rows, the original study's model.
 *
 * Rows are brought to length 1 inside. Similarities are rounded to 2^-40 (about 1e-12), so that an exact
 * duplicate has exactly 1, and equal similarities are equal: the training row that comes first wins. A row
 * that shares no term with any other is 0 to all, and so nearest to the first. With more neighbours than one
 * the label with the largest sum of similarities wins, among equals that of the nearest.
 */
export class NearestAlertClassifier implements DecisionClassifier {
  readonly options: NearestAlertClassifierOptions;
  private state: Fitted | undefined;

  /** @param options - checked by `fit` */
  constructor(options: NearestAlertClassifierOptions = {}) {
    this.options = options;
  }

  get classes(): readonly string[] {
    return this.fitted().classes;
  }

  /** The training rows, each of length 1. */
  get trainingRows(): SparseMatrix {
    return this.fitted().index.rows;
  }

  /** The class of each training row, by its place in `classes`. */
  get trainingCodes(): Int32Array {
    return this.fitted().codes;
  }

  /**
   * Keeps the rows and labels, and indexes the rows.
   * @throws InputError on no rows or columns, unequal lengths, values that are not finite, fewer rows than `kNeighbors`,
   * or `sampleWeight`s that differ: neighbours have no weights
   */
  fit(X: Matrix, y: readonly string[], { sampleWeight }: FitOptions = {}): this {
    if (X.rows === 0) throw new InputError('X has no rows: there is nothing to be near to');
    if (X.columns === 0) throw new InputError('X has no columns: all rows would be equally near');
    if (X.rows !== y.length) {
      throw new InputError(`X has ${X.rows} rows, but y has ${y.length} labels: give one label per row`);
    }
    refuseWeights('NearestAlertClassifier', X.rows, sampleWeight);
    checkNeighbors(this.kNeighbors, X.rows);
    assertFinite(X);
    this.state = { ...encodeLabels(y), index: buildCosineIndex(unitRows(X)) };
    return this;
  }

  /** The label of each row. */
  predict(X: Matrix): string[] {
    const { classes, codes } = this.fitted();
    return voteNeighbors(this.kneighbors(X), codes).map((code) => classes[code]);
  }

  /**
   * The training rows most similar to each row, the most similar first; among equals the first first.
   * @param k - how many, `kNeighbors` when left out
   */
  kneighbors(X: Matrix, k: number = this.kNeighbors): Neighbors {
    const { index } = this.fitted();
    checkNeighbors(k, index.rows.rows);
    assertWidth(index.rows.columns, X);
    assertFinite(X);
    return nearestRows(index, unitRows(X), k);
  }

  /** Each class's highest similarity to the row: rows x classes, 1 for a duplicate, 0 with no shared term. */
  decisionFunction(X: Matrix): DenseMatrix {
    const { index, codes, classes } = this.fitted();
    assertWidth(index.rows.columns, X);
    assertFinite(X);
    return classSimilarities(index, codes, classes.length, unitRows(X));
  }

  toJSON(): ModelJSON {
    const { classes, codes, index } = this.fitted();
    return {
      type: 'NearestAlertClassifier',
      options: { kNeighbors: this.kNeighbors },
      classes,
      codes: encodeArray(codes),
      ...encodeRows(index.rows),
    };
  }

  /**
   * The classifier that {@link toJSON} gave.
   * @throws InputError when the data are something else
   */
  static fromJSON(json: ModelJSON): NearestAlertClassifier {
    if (json?.type !== 'NearestAlertClassifier') {
      throw new InputError(`expected a NearestAlertClassifier, found ${json?.type ?? typeof json}`);
    }
    const codes = decodeArray(json['codes'] as EncodedArray, 'int32');
    const rows = decodeRows(json, 'NearestAlertClassifier');
    const classes = json['classes'];
    const areLabelled =
      Array.isArray(classes) &&
      codes.length === rows.rows &&
      codes.every((code) => typeof classes[code] === 'string');
    if (!areLabelled) throw new InputError('the NearestAlertClassifier has rows whose label is missing');
    const model = new NearestAlertClassifier(json['options'] as NearestAlertClassifierOptions);
    checkNeighbors(model.kNeighbors, codes.length);
    model.state = { classes: classes as string[], codes, index: buildCosineIndex(rows) };
    return model;
  }

  private get kNeighbors(): number {
    return this.options?.kNeighbors ?? 1;
  }

  private fitted(): Fitted {
    if (!this.state) throw new InputError('this NearestAlertClassifier is not fitted yet: call fit first');
    return this.state;
  }
}

function checkNeighbors(k: number, rows: number): void {
  if (Number.isInteger(k) && k >= 1 && k <= rows) return;
  throw new InputError(`${k} neighbours: it must be a whole number from 1 to the training rows, ${rows}`);
}

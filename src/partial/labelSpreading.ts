import { InputError } from '../errors/inputError';
import { assertFinite } from '../matrix/assertFinite';
import { assertWidth } from '../matrix/assertWidth';
import { DenseMatrix } from '../matrix/denseMatrix';
import type { Matrix } from '../matrix/matrix';
import type { FitOptions, ModelJSON, ProbabilisticClassifier } from '../models/classifier';
import { buildCosineIndex, unitRows } from '../models/cosineIndex';
import { encodeLabels } from '../models/labels';
import { labelsOfHighest } from '../models/linear/highestScore';
import { countOption, nonNegativeOption } from '../models/linear/optionChecks';
import { decodeOptions } from '../models/linear/optionsJson';
import { nearestRows } from '../models/nearestRows';
import { refuseWeights } from '../models/refuseWeights';
import { labelledRows, UNLABELLED } from './labelledRows';
import { labelSpreadingFromJSON, labelSpreadingToJSON, type SpreadModel } from './labelSpreadingJson';
import { neighborGraph } from './neighborGraph';
import { rowsToShares, spreadLabels } from './spreadLabels';

/** Options of `LabelSpreading`: scikit-learn's of `kernel='knn'`, with its defaults. */
export interface LabelSpreadingOptions {
  /** How many rows each row is linked to, itself among them. Default 7; of fewer rows, all. */
  readonly nNeighbors?: number;
  /** How much of a row's labels comes from its links, between 0 and 1. Default 0.2. */
  readonly alpha?: number;
  /** Passes at most. Default 30. */
  readonly maxIter?: number;
  /** The change of all labels together below which it is done. Default 1e-3. */
  readonly tol?: number;
}

/**
 * Gives rows without a label (`''`) those of the rows they are like: labels spread along the links of each row to
 * the most similar ones by cosine. Memory grows with rows x classes and rows x neighbours, never rows x rows.
 *
 * On rows of length 1 it is scikit-learn's `LabelSpreading(kernel='knn')`, but that rows which share nothing are not
 * linked. A row that no label reaches has none (scikit-learn gives it the first class); a new row whose neighbours
 * have none gets the classes' shares among the labelled rows.
 *
 * Source: Zhou et al., "Learning with local and global consistency" (NIPS 2003).
 */
export class LabelSpreading implements ProbabilisticClassifier {
  readonly options: LabelSpreadingOptions;
  private state: SpreadModel | undefined;
  private passes: { readonly nIter: number; readonly converged: boolean } | undefined;

  /** @param options - checked by `fit` */
  constructor(options: LabelSpreadingOptions = {}) {
    this.options = options;
  }

  get classes(): readonly string[] {
    return this.fitted.classes;
  }

  /** The share of each class in each training row: rows x classes; all 0 where no label came. */
  get labelDistributions(): DenseMatrix {
    return this.fitted.distributions;
  }

  /** The label of each training row, `''` where none came. */
  get transduction(): string[] {
    const { distributions, classes } = this.fitted;
    const labels = labelsOfHighest(distributions, classes);
    return labels.map((label, i) => (distributions.row(i).some((share) => share > 0) ? label : UNLABELLED));
  }

  /** The passes made; undefined on a model that was read from JSON. */
  get nIter(): number | undefined {
    return this.passes?.nIter;
  }

  /** Whether it was done within `maxIter`; undefined on a model that was read from JSON. */
  get converged(): boolean | undefined {
    return this.passes?.converged;
  }

  /**
   * Links the rows and spreads the labels.
   * @param y - a label per row, `''` for none
   * @throws InputError on an option that does not fit, no labelled rows, unequal lengths, values that are not
   * finite, or weights that differ
   */
  fit(X: Matrix, y: readonly string[], { sampleWeight }: FitOptions = {}): this {
    const { nNeighbors = 7, alpha = 0.2, maxIter = 30, tol = 1e-3 } = this.options;
    const count = Math.min(countOption('nNeighbors', nNeighbors), X.rows);
    if (!(alpha > 0 && alpha < 1)) {
      throw new InputError(`invalid alpha ${alpha}: give a number between 0 and 1`);
    }
    const rules = { alpha, maxIter: countOption('maxIter', maxIter), tol: nonNegativeOption('tol', tol) };
    const known = labelledRows(X, y);
    refuseWeights('LabelSpreading', X.rows, sampleWeight);
    assertFinite(X);
    const { classes, codes } = encodeLabels(Array.from(known, (i) => y[i]));
    const labels = new DenseMatrix(X.rows, classes.length);
    const shares = new Float64Array(classes.length);
    for (let k = 0; k < known.length; k++) {
      labels.data[known[k] * classes.length + codes[k]] = 1;
      shares[codes[k]] += 1 / known.length;
    }
    const index = buildCosineIndex(unitRows(X));
    const { distributions, ...passes } = spreadLabels(neighborGraph(index, count), labels, rules);
    this.state = { classes, index, distributions, shares };
    this.passes = passes;
    return this;
  }

  /** The label of each row. */
  predict(X: Matrix): string[] {
    return labelsOfHighest(this.predictProba(X), this.classes);
  }

  /** The shares of the classes in the training rows that are nearest to each row: rows x classes. */
  predictProba(X: Matrix): DenseMatrix {
    const { index, distributions, shares } = this.fitted;
    assertWidth(index.rows.columns, X);
    assertFinite(X);
    const count = Math.min(this.options.nNeighbors ?? 7, index.rows.rows);
    const { indices, similarities } = nearestRows(index, unitRows(X), count);
    const sums = new DenseMatrix(X.rows, shares.length);
    for (let i = 0; i < X.rows; i++) {
      const sum = sums.row(i);
      for (let at = i * count; at < (i + 1) * count; at++) {
        if (!(similarities.data[at] > 0)) continue;
        const near = distributions.row(indices[at]);
        for (let code = 0; code < near.length; code++) sum[code] += near[code];
      }
      if (sum.every((value) => value === 0)) sum.set(shares);
    }
    return rowsToShares(sums);
  }

  toJSON(): ModelJSON {
    return labelSpreadingToJSON(this.options, this.fitted);
  }

  /**
   * The classifier that {@link toJSON} gave.
   * @throws InputError when the data are something else
   */
  static fromJSON(json: ModelJSON): LabelSpreading {
    const state = labelSpreadingFromJSON(json);
    const spreading = new LabelSpreading(decodeOptions(json['options']));
    spreading.state = state;
    return spreading;
  }

  private get fitted(): SpreadModel {
    if (!this.state) throw new InputError('this LabelSpreading is not fitted yet: call fit first');
    return this.state;
  }
}

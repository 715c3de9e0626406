import { InputError } from '../errors/inputError';
import { assertFinite } from './assertFinite';
import { assertWidth } from './assertWidth';
import { columnMeans } from './columnStatistics';
import { DenseMatrix } from './denseMatrix';
import { decodeArray, type EncodedArray, encodeArray } from './encodedArray';
import { flipSigns } from './flipSigns';
import {
  LinearProjection,
  type ProjectionJSON,
  type ProjectionState,
  projectionFromJSON,
  projectionToJSON,
} from './linearProjection';
import { isSparse, type Matrix } from './matrix';
import { multiply } from './multiply';
import { svd } from './svd';
import { transposeDense } from './transposeDense';

/** Options of {@link PCA}. */
export interface PCAOptions {
  /** How many components to keep; as many as the smaller side of the training rows when left out. */
  readonly nComponents?: number;
}

/** A fitted {@link PCA} as JSON data. */
export interface PCAJSON extends ProjectionJSON {
  readonly type: 'PCA';
  readonly mean: EncodedArray;
}

interface Fitted extends ProjectionState {
  readonly mean: Float64Array;
}

/**
 * Principal components: projects centred rows on the directions of largest variance, by a full singular value
 * decomposition. Sparse rows are written out in full for it; for wide ones take `TruncatedSVD`.
 *
 * Source: scikit-learn's `PCA(svd_solver='full')`, with its signs.
 */
export class PCA extends LinearProjection<Fitted> {
  protected readonly type: 'PCA' = 'PCA';
  readonly options: PCAOptions;

  constructor(options: PCAOptions = {}) {
    super();
    this.options = options;
  }

  /** The mean of each column of the training rows. */
  get mean(): Float64Array {
    return this.state.mean;
  }

  /** @throws InputError on fewer than 2 rows, no columns, values that are not finite, or too many components */
  fit(X: Matrix): this {
    assertFinite(X);
    const most = Math.min(X.rows, X.columns);
    const { nComponents = most } = this.options;
    if (X.rows < 2 || X.columns < 1) {
      throw new InputError(`X is ${X.rows} x ${X.columns}: PCA needs at least 2 rows and 1 column`);
    }
    if (!Number.isInteger(nComponents) || nComponents < 1 || nComponents > most) {
      throw new InputError(`nComponents is ${nComponents}: give a whole number from 1 to ${most}`);
    }
    const mean = columnMeans(X);
    const { values, right } = svd(centred(X, mean));
    const variances = values.map((value) => value ** 2 / (X.rows - 1));
    const total = variances.reduce((sum, variance) => sum + variance, 0);
    const components = right.selectRows(Array.from({ length: nComponents }, (_, k) => k));
    flipSigns(components);
    const explainedVariance = variances.slice(0, nComponents);
    this.fitted = {
      components,
      mean,
      explainedVariance,
      explainedVarianceRatio: explainedVariance.map((variance) => variance / total),
      singularValues: values.slice(0, nComponents),
    };
    return this;
  }

  /**
   * Fits, and gives the projected training rows: rows x nComponents.
   * @throws InputError as `fit`
   */
  fitTransform(X: Matrix): DenseMatrix {
    return this.fit(X).transform(X);
  }

  /**
   * Projects rows: rows x nComponents.
   * @throws InputError when not fitted, on another width, or on values that are not finite
   */
  transform(X: Matrix): DenseMatrix {
    const { components, mean } = this.state;
    assertWidth(components.columns, X);
    assertFinite(X);
    return multiply(centred(X, mean), transposeDense(components));
  }

  /** The fitted model as JSON data. */
  toJSON(): PCAJSON {
    return { type: this.type, ...projectionToJSON(this.state), mean: encodeArray(this.state.mean) };
  }

  /**
   * The model that `toJSON` wrote.
   * @throws InputError when the data are those of another class, or do not fit together
   */
  static fromJSON(json: PCAJSON): PCA {
    if (json?.type !== 'PCA') throw new InputError(`expected a PCA, found ${json?.type}`);
    const state = projectionFromJSON(json);
    const mean = decodeArray(json.mean, 'float64');
    if (mean.length !== json.columns)
      throw new InputError(`${json.columns} columns, but ${mean.length} means`);
    const model = new PCA({ nComponents: state.components.rows });
    model.fitted = { ...state, mean };
    return model;
  }
}

function centred(X: Matrix, mean: Float64Array): DenseMatrix {
  const copy = isSparse(X) ? X.toDense() : new DenseMatrix(X.rows, X.columns, X.data.slice());
  for (let k = 0; k < copy.data.length; k++) copy.data[k] -= mean[k % X.columns];
  return copy;
}

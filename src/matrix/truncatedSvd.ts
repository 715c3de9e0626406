import { InputError } from '../errors/inputError';
import { checkRandomState, type RandomSource } from '../random/checkRandomState';
import { assertFinite } from './assertFinite';
import { assertWidth } from './assertWidth';
import { columnVariances } from './columnStatistics';
import type { DenseMatrix } from './denseMatrix';
import { flipSigns } from './flipSigns';
import { lanczosSvd } from './lanczosSvd';
import {
  LinearProjection,
  type ProjectionJSON,
  type ProjectionState,
  projectionFromJSON,
  projectionToJSON,
} from './linearProjection';
import type { Matrix } from './matrix';
import { multiply } from './multiply';
import { type PowerIterationNormalizer, randomizedSvd } from './randomizedSvd';
import { transposeDense } from './transposeDense';

/** Options of {@link TruncatedSVD}. */
export interface TruncatedSVDOptions {
  /** Width of the result; 2 when left out. */
  readonly nComponents?: number;
  /** `'randomized'` (the default), or `'arpack'`, to working precision, by the Lanczos process. */
  readonly algorithm?: 'randomized' | 'arpack';
  /** Power iterations of the randomized algorithm; 5 when left out. */
  readonly nIter?: number;
  /** Extra random vectors of the randomized algorithm; 10 when left out. */
  readonly nOversamples?: number;
  /** How its power iterations are kept in range; `'auto'` when left out. */
  readonly powerIterationNormalizer?: PowerIterationNormalizer;
  /** A seed or a generator; another seed each time when left out. */
  readonly randomState?: RandomSource;
}

/** A fitted {@link TruncatedSVD} as JSON data. */
export interface TruncatedSVDJSON extends ProjectionJSON {
  readonly type: 'TruncatedSVD';
}

/**
 * Projects rows on the directions of the largest singular values, without centring them, so that sparse rows
 * stay sparse on the way. On TF-IDF rows this is latent semantic analysis.
 *
 * Source: scikit-learn's `TruncatedSVD`, with its draws and its signs.
 */
export class TruncatedSVD extends LinearProjection<ProjectionState> {
  protected readonly type: 'TruncatedSVD' = 'TruncatedSVD';
  readonly options: TruncatedSVDOptions;

  constructor(options: TruncatedSVDOptions = {}) {
    super();
    this.options = options;
  }

  /** @throws InputError on no rows, fewer than 2 columns, values that are not finite, or options out of range */
  fit(X: Matrix): this {
    this.fitTransform(X);
    return this;
  }

  /**
   * Fits, and gives the projected training rows: rows x nComponents.
   * @throws InputError as `fit`
   */
  fitTransform(X: Matrix): DenseMatrix {
    assertFinite(X);
    const { singularValues, components } = this.decompose(X);
    flipSigns(components);
    const projected = multiply(X, transposeDense(components));
    const explainedVariance = columnVariances(projected);
    const total = columnVariances(X).reduce((sum, variance) => sum + variance, 0);
    const explainedVarianceRatio = explainedVariance.map((variance) => variance / total);
    this.fitted = { components, explainedVariance, explainedVarianceRatio, singularValues };
    return projected;
  }

  /**
   * Projects rows: rows x nComponents.
   * @throws InputError when not fitted, on another width, or on values that are not finite
   */
  transform(X: Matrix): DenseMatrix {
    const { components } = this.state;
    assertWidth(components.columns, X);
    assertFinite(X);
    return multiply(X, transposeDense(components));
  }

  /** The fitted model as JSON data. */
  toJSON(): TruncatedSVDJSON {
    return { type: this.type, ...projectionToJSON(this.state) };
  }

  /**
   * The model that `toJSON` wrote.
   * @throws InputError when the data are those of another class, or do not fit together
   */
  static fromJSON(json: TruncatedSVDJSON): TruncatedSVD {
    if (json?.type !== 'TruncatedSVD') throw new InputError(`expected a TruncatedSVD, found ${json?.type}`);
    const state = projectionFromJSON(json);
    const model = new TruncatedSVD({ nComponents: state.components.rows });
    model.fitted = state;
    return model;
  }

  private decompose(X: Matrix) {
    const { nComponents = 2, algorithm = 'randomized', nIter = 5, nOversamples = 10 } = this.options;
    const { powerIterationNormalizer = 'auto', randomState } = this.options;
    const most = algorithm === 'arpack' ? Math.min(X.rows, X.columns) - 1 : X.columns;
    requireWhole('rows of X', X.rows, 1);
    requireWhole('columns of X', X.columns, 2);
    requireWhole('nComponents', nComponents, 1, most);
    requireWhole('nIter', nIter, 0);
    requireWhole('nOversamples', nOversamples, 1);
    const random = checkRandomState(randomState);
    switch (algorithm) {
      case 'arpack':
        return lanczosSvd(X, random, nComponents);
      case 'randomized':
        return randomizedSvd(X, random, { nComponents, nIter, nOversamples, powerIterationNormalizer });
      default:
        throw new InputError(`algorithm is ${String(algorithm)}: give 'randomized' or 'arpack'`);
    }
  }
}

function requireWhole(name: string, value: number, least: number, most = Number.MAX_SAFE_INTEGER): void {
  if (Number.isInteger(value) && value >= least && value <= most) return;
  const range = most < Number.MAX_SAFE_INTEGER ? `from ${least} to ${most}` : `from ${least}`;
  throw new InputError(`${name}: ${value}, but it must be a whole number ${range}`);
}

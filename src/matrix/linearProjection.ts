import { InputError } from '../errors/inputError';
import { DenseMatrix } from './denseMatrix';
import { decodeArray, type EncodedArray, encodeArray } from './encodedArray';

/** What is learned to project rows on a few directions. */
export interface ProjectionState {
  readonly components: DenseMatrix;
  readonly explainedVariance: Float64Array;
  readonly explainedVarianceRatio: Float64Array;
  readonly singularValues: Float64Array;
}

/** A {@link ProjectionState} as JSON data. */
export interface ProjectionJSON {
  readonly columns: number;
  readonly components: EncodedArray;
  readonly explainedVariance: EncodedArray;
  readonly explainedVarianceRatio: EncodedArray;
  readonly singularValues: EncodedArray;
}

/** What `PCA` and `TruncatedSVD` have in common: the fitted directions and their figures. */
export abstract class LinearProjection<State extends ProjectionState> {
  /** The class, as JSON and errors name it. */
  protected abstract readonly type: string;
  protected fitted: State | undefined;

  /** Directions as rows: nComponents x columns, orthonormal. */
  get components(): DenseMatrix {
    return this.state.components;
  }

  /** The variance along each component. */
  get explainedVariance(): Float64Array {
    return this.state.explainedVariance;
  }

  /** That variance as a part of the training rows' whole variance. */
  get explainedVarianceRatio(): Float64Array {
    return this.state.explainedVarianceRatio;
  }

  /** Descending. */
  get singularValues(): Float64Array {
    return this.state.singularValues;
  }

  protected get state(): State {
    if (!this.fitted) throw new InputError(`this ${this.type} is not fitted: call fit first`);
    return this.fitted;
  }
}

/** The fitted directions as JSON data. */
export function projectionToJSON(state: ProjectionState): ProjectionJSON {
  return {
    columns: state.components.columns,
    components: encodeArray(state.components.data),
    explainedVariance: encodeArray(state.explainedVariance),
    explainedVarianceRatio: encodeArray(state.explainedVarianceRatio),
    singularValues: encodeArray(state.singularValues),
  };
}

/**
 * The fitted directions that {@link projectionToJSON} gave.
 * @throws InputError when the parts do not fit together
 */
export function projectionFromJSON(json: ProjectionJSON): ProjectionState {
  const singularValues = decodeArray(json.singularValues, 'float64');
  const nComponents = singularValues.length;
  const components = new DenseMatrix(nComponents, json.columns, decodeArray(json.components, 'float64'));
  const explainedVariance = decodeArray(json.explainedVariance, 'float64');
  const explainedVarianceRatio = decodeArray(json.explainedVarianceRatio, 'float64');
  if (explainedVariance.length !== nComponents || explainedVarianceRatio.length !== nComponents) {
    throw new InputError(`${nComponents} singular values, but ${explainedVariance.length} variances`);
  }
  return { components, explainedVariance, explainedVarianceRatio, singularValues };
}

import type { Matrix } from '../matrix/matrix';

/** Rows and labels after resampling: one label per row. */
export interface Resampled {
  readonly X: Matrix;
  readonly y: string[];
}

/** Changes how many rows each class has; deterministic for a given `randomState`. */
export interface Sampler {
  /**
   * @throws InputError on unequal lengths, fewer than two classes, values that are not finite, or a class that
   * the sampler cannot resample
   */
  fitResample(X: Matrix, y: readonly string[]): Resampled;
}

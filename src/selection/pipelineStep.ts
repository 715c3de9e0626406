import { InputError } from '../errors/inputError';
import type { Matrix } from '../matrix/matrix';
import type { Classifier } from '../models/classifier';
import type { Sampler } from '../resample/sampler';
import type { Transformer } from './transformer';

/** What can stand before the classifier in a pipeline. */
export type PreparationStep = Sampler | Transformer;

/** Rows and labels on their way through a pipeline. */
export interface LabelledRows {
  readonly X: Matrix;
  readonly y: readonly string[];
}

/** Whether a step adds or drops training rows. */
export function isSampler(step: PreparationStep | Classifier): step is Sampler {
  return 'fitResample' in step;
}

/** Whether a step turns rows into others; a classifier that can do that, too, is none. */
export function isTransformer(step: PreparationStep | Classifier): step is Transformer {
  return 'transform' in step && !('predict' in step) && !isSampler(step);
}

/**
 * Refuses weights for rows where a sampler makes other rows.
 * @throws InputError when there are both
 */
export function assertWeightsFollow(
  steps: readonly PreparationStep[],
  sampleWeight: Float64Array | undefined,
): void {
  if (sampleWeight && steps.some(isSampler)) {
    throw new InputError('sampleWeight cannot follow rows through a sampler: leave out one of them');
  }
}

/** Runs training rows through the steps: samplers resample them, transformers learn from them and turn them. */
export function fitPreparation(steps: readonly PreparationStep[], rows: LabelledRows): LabelledRows {
  let { X, y } = rows;
  for (const step of steps) {
    if (isSampler(step)) {
      ({ X, y } = step.fitResample(X, y));
    } else {
      step.fit(X, y);
      X = step.transform(X);
    }
  }
  return { X, y };
}

/** Runs rows that are to be predicted through the fitted steps: samplers leave them alone. */
export function applyPreparation(steps: readonly PreparationStep[], X: Matrix): Matrix {
  return steps.reduce((rows, step) => (isSampler(step) ? rows : step.transform(rows)), X);
}

/**
 * The steps before the classifier.
 * @throws InputError naming the first that is neither sampler nor transformer
 */
export function assertPreparation(name: string, step: PreparationStep | Classifier): PreparationStep {
  if (isSampler(step) || isTransformer(step)) return step;
  throw new InputError(
    `pipeline step ${JSON.stringify(name)} is neither a sampler nor a transformer: only the last is a classifier`,
  );
}

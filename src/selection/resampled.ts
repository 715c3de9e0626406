import { InputError } from '../errors/inputError';
import type { Matrix } from '../matrix/matrix';
import { buildStep } from './buildEstimator';
import type { StepSpec } from './estimatorSpec';
import { isSampler, type LabelledRows } from './pipelineStep';

/**
 * Training rows as a sampler leaves them; as they are without one. The same description gives the same rows.
 * @throws InputError when it describes no sampler, or the sampler cannot resample the rows
 */
export function resampled(sampler: StepSpec | undefined, X: Matrix, y: readonly string[]): LabelledRows {
  if (sampler === undefined) return { X, y };
  const step = buildStep(sampler);
  if (!isSampler(step))
    throw new InputError(`${sampler.name} changes no rows: give a sampler, such as smote`);
  return step.fitResample(X, y);
}

import { assertOptions } from '../models/assertOptions';
import type { Classifier } from '../models/classifier';
import { buildClassifier } from './estimatorRegistry';
import { type EstimatorSpec, type StepSpec, stepsOf } from './estimatorSpec';
import { Pipeline, type PipelineStep } from './pipeline';
import type { PreparationStep } from './pipelineStep';
import { stepNamed } from './stepRegistry';

/**
 * A new sampler or transformer from its description.
 * @throws InputError on a name that is not registered, or an option that it does not have
 */
export function buildStep({ name, params = {} }: StepSpec): PreparationStep {
  const entry = stepNamed(name);
  assertOptions(name, params, entry.options);
  return entry.create(params);
}

/**
 * A new classifier, or a new pipeline that ends in one, from its description.
 * @throws InputError on a name that is not registered, or an option that it does not have
 */
export function buildEstimator(spec: EstimatorSpec): Classifier {
  const steps = stepsOf(spec);
  if (!('steps' in spec)) return buildClassifier(spec);
  const built = steps.map((step, k): PipelineStep => {
    const build = k === steps.length - 1 ? buildClassifier : buildStep;
    return [step.name, build(step)];
  });
  return new Pipeline({ steps: built });
}

import type { Params } from '../models/params';

/** An estimator as data: the name it is registered by, and its options. */
export interface StepSpec {
  readonly name: string;
  readonly params?: Params;
}

/** A pipeline as data: samplers and transformers, and a classifier last. */
export interface PipelineSpec {
  readonly steps: readonly StepSpec[];
}

/** What any thread can build a fresh classifier from: `{ name: 'random-forest', params: { maxDepth: 10 } }`. */
export type EstimatorSpec = StepSpec | PipelineSpec;

/** The steps of a specification; a lone classifier is a pipeline of one. */
export function stepsOf(spec: EstimatorSpec): readonly StepSpec[] {
  return 'steps' in spec ? spec.steps : [spec];
}

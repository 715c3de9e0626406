// What of this folder the package shows.

export { RandomOverSampler, type RandomOverSamplerOptions } from './randomOverSampler';
export type { Resampled, Sampler } from './sampler';
export type { SamplingStrategy } from './samplingTargets';
export { type Oversampled, SMOTE, type SMOTEOptions } from './smote';
export type { SynthesisPlan } from './synthesisPlan';

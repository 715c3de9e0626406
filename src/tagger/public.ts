// What of this folder the package shows.

export { AlertTagger, type AlertTaggerOptions, type TagOptions } from './alertTagger';
export type { ScoreKind } from './classScores';
export { defaultEstimator, estimatorNames } from './estimatorNames';
export {
  type DetailedEvaluation,
  type EvaluateOptions,
  type Evaluation,
  evaluateAlerts,
} from './evaluateAlerts';
export type { Candidate, Tag } from './tag';
export { type TagFileOptions, type TaggedFile, tagFile } from './tagFile';
export type { TaggerExamples, TaggerMetrics } from './taggerContent';
export type { ClassifierChoice, TaggerRecipe } from './taggerRecipe';
export type { TechniqueInfo } from './techniqueInfo';
export type { TrainingData } from './trainingData';

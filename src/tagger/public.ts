// What of this folder the package shows.

export { AlertTagger } from './alertTagger';
export {
  type CheckLabelsOptions,
  checkLabels,
  type LabelCheck,
  type LabelledRows,
  type LabelProblem,
  type LabelProblemKind,
} from './checkLabels';
export type { ScoreKind } from './classScores';
export {
  compareEstimators,
  type EstimatorComparison,
  type EstimatorPair,
} from './compareEstimators';
export type {
  CalibrationJSON,
  CalibrationMethod,
  ConfidenceCalibration,
} from './confidenceCalibration';
export { defaultEstimator, estimatorNames } from './estimatorNames';
export {
  type DetailedEvaluation,
  type EvaluateOptions,
  type Evaluation,
  evaluateAlerts,
} from './evaluateAlerts';
export type { EvaluationLevel } from './evaluationLevel';
export { evaluationNotes } from './evaluationNotes';
export {
  type DetailedEvaluationReport,
  type EvaluationReport,
  type EvaluationReportOptions,
  type EvaluationRows,
  evaluationReport,
  type Spread,
} from './evaluationReport';
export type { ExtraRows, ExtraSource } from './extraRows';
export type { Flattery } from './flattery';
export type { IsotonicCurve } from './isotonicRegression';
export type { JudgedFold } from './judgeFold';
export { type JudgedTarget, judgeTarget } from './judgeTarget';
export { type KnowledgeTexts, knowledgeTexts } from './knowledgeTexts';
export type { LabelConflict } from './labelConflicts';
export { type MetadataGain, type MetadataGainOptions, metadataGain } from './metadataGain';
export { readRecipeFile, writeRecipeFile } from './recipeFile';
export type { Candidate, Tag } from './tag';
export { type TagFileOptions, type TaggedFile, tagFile } from './tagFile';
export type { TaggerExamples, TaggerMetrics } from './taggerContent';
export { type TaggerLearnerOptions, taggerLearner } from './taggerLearner';
export type { AlertTaggerOptions, TaggerFitOptions, TagOptions } from './taggerOptions';
export type { ClassifierChoice, TaggerRecipe } from './taggerRecipe';
export type { TechniqueInfo } from './techniqueInfo';
export type { TrainingData } from './trainingData';

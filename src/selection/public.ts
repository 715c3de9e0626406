// What of this folder the package shows.

export {
  type AutoSearchOptions,
  type AutoSearchProgress,
  type AutoSearchResult,
  autoSearch,
} from './autoSearch';
export { buildEstimator } from './buildEstimator';
export { type ChosenThreshold, chooseThreshold } from './chooseThreshold';
export {
  type CrossValidateOptions,
  type CrossValidation,
  crossValidate,
} from './crossValidate';
export { type CrossValScoreOptions, crossValScore } from './crossValScore';
export { type DistinctRows, distinctRows } from './distinctRows';
export { readClassifier as classifierFromJSON } from './estimatorRegistry';
export type { EstimatorSpec, PipelineSpec, StepSpec } from './estimatorSpec';
export { type EvaluationFolds, type EvaluationSplit, evaluationFolds } from './evaluationFolds';
export type { EstimatorSource } from './fitPlan';
export type { Fold } from './fold';
export type { FoldOptions } from './foldOptions';
export type { FoldRecord } from './foldRecord';
export { GridSearchCV, type GridSearchOptions } from './gridSearchCV';
export type { GridSearchResult } from './gridSearchResult';
export { GroupKFold } from './groupKFold';
export { type GroupSplitOptions, groupTrainTestSplit } from './groupTrainTestSplit';
export { KFold } from './kFold';
export {
  type LearningCurveOptions,
  type LearningCurvePoint,
  learningCurve,
} from './learningCurve';
export { type ParamGrid, parameterGrid } from './parameterGrid';
export { Pipeline, type PipelineOptions, type PipelineStep } from './pipeline';
export type { PreparationStep } from './pipelineStep';
export type { CrossValidator } from './resolveFolds';
export type { Rows } from './rowCount';
export type { Scoring } from './scoring';
export type { SearchControl, SearchProgress } from './searchControl';
export {
  type ClassifierSpace,
  defaultSearchSpace,
  type OptionValues,
  type SearchSpace,
} from './searchSpace';
export type { SearchLeader } from './searchTrial';
export type { Selectable } from './selectRows';
export type { SplitSizeOptions } from './splitSizes';
export type { Splitter } from './splitter';
export { StackingClassifier, type StackingClassifierOptions } from './stackingClassifier';
export type { StackMethod } from './stackOutputs';
export { StratifiedKFold, type StratifiedKFoldOptions } from './stratifiedKFold';
export {
  StratifiedShuffleSplit,
  type StratifiedShuffleSplitOptions,
} from './stratifiedShuffleSplit';
export type { TextRecipe } from './textRecipe';
export { type TrainTest, trainTestSplit } from './trainTestSplit';
export { type TrainTestSplitOptions, trainTestSplitIndices } from './trainTestSplitIndices';
export type { Transformer, TransformerJSON } from './transformer';

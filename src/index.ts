// The public face: everything that a notebook, the command line or another program calls. No logic here.

// errors
export { InputError } from './errors/inputError';
// matrix
export { assertFinite } from './matrix/assertFinite';
export { assertWidth } from './matrix/assertWidth';
export { DenseMatrix } from './matrix/denseMatrix';
export { hstack } from './matrix/hstack';
export { isSparse, type Matrix } from './matrix/matrix';
export { SparseMatrix, type SparseRow } from './matrix/sparseMatrix';

// random
export { checkRandomState, type RandomSource } from './random/checkRandomState';
export { type ChoiceOptions, RandomState, type Shuffleable } from './random/randomState';

// alerts

// attack
export { Attack, type AttackCounts, type TechniqueFilter } from './attack/attack';
export type { AttackProblem } from './attack/attackProblem';
export type { AttackProvenance } from './attack/attackProvenance';
export type { AttackSource } from './attack/attackSource';
export type { DownloadOptions } from './attack/downloadOptions';
export {
  type ExportedTechniques,
  type ExportTechniquesOptions,
  exportTechniques,
} from './attack/exportTechniques';
export { loadAttack } from './attack/loadAttack';
export type { LoadAttackOptions } from './attack/loadAttackOptions';
export type { ProcedureExample } from './attack/procedureExample';
export { procedureSentence } from './attack/procedureSentence';
export { stripMarkup } from './attack/stripMarkup';
export type { TechniqueSuggestion } from './attack/suggestTechniques';
export type { Tactic } from './attack/tactic';
export type { TaxiiSource } from './attack/taxiiSource';
export type { Technique } from './attack/technique';
export { isTechniqueId, parentTechniqueId } from './attack/techniqueId';
export type {
  FitTechnique,
  ResolutionNote,
  TechniqueResolution,
  UnfitTechnique,
} from './attack/techniqueResolution';

// text

export { type AccuracyOptions, accuracyScore } from './metrics/accuracyScore';
// metrics
export { auc } from './metrics/auc';
export { aucAsReported, type ReportedAuc, type ReportedAucOptions } from './metrics/aucAsReported';
export { binaryRocAuc } from './metrics/binaryRocAuc';
export {
  type ClassificationReport,
  classificationReport,
  type ReportOptions,
} from './metrics/classificationReport';
export { type ConfusionMatrix, type ConfusionOptions, confusionMatrix } from './metrics/confusionMatrix';
export { type Average, type F1Options, f1Score } from './metrics/f1Score';
export { formatClassificationReport } from './metrics/formatClassificationReport';
export { labelBinarize } from './metrics/labelBinarize';
export { type ClassScores, maxSimilarityByClass } from './metrics/maxSimilarityByClass';
export { type ConfusedPair, mostConfused } from './metrics/mostConfused';
export {
  type LabelScores,
  type PrecisionRecallFscore,
  type PrecisionRecallOptions,
  precisionRecallFscore,
  type Scores,
} from './metrics/precisionRecallFscore';
export { type ClassAuc, type OneVsRestAuc, rocAucScore } from './metrics/rocAucScore';
export { type RocCurve, type RocOptions, rocCurve } from './metrics/rocCurve';
export { topKAccuracyScore } from './metrics/topKAccuracyScore';
// models
export type {
  Classifier,
  DecisionClassifier,
  FitOptions,
  ModelJSON,
  ProbabilisticClassifier,
} from './models/classifier';
// resample
export type { Resampled, Sampler } from './resample/sampler';
// selection
export type { Fold } from './selection/fold';
export type { FoldOptions } from './selection/foldOptions';
export { GroupKFold } from './selection/groupKFold';
export { KFold } from './selection/kFold';
export type { Rows } from './selection/rowCount';
export type { Selectable } from './selection/selectRows';
export type { SplitSizeOptions } from './selection/splitSizes';
export type { Splitter } from './selection/splitter';
export { StratifiedKFold, type StratifiedKFoldOptions } from './selection/stratifiedKFold';
export {
  StratifiedShuffleSplit,
  type StratifiedShuffleSplitOptions,
} from './selection/stratifiedShuffleSplit';
export { type TrainTest, trainTestSplit } from './selection/trainTestSplit';
export { type TrainTestSplitOptions, trainTestSplitIndices } from './selection/trainTestSplitIndices';

// plots

// tagger

// notebook

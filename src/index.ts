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

// text

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

// plots

// tagger

// notebook

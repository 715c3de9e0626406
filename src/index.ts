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

// metrics
export { type AccuracyOptions, accuracyScore } from './metrics/accuracyScore';
export { type ConfusionMatrix, type ConfusionOptions, confusionMatrix } from './metrics/confusionMatrix';
export { type Average, type F1Options, f1Score } from './metrics/f1Score';
export { type ConfusedPair, mostConfused } from './metrics/mostConfused';
export {
  type LabelScores,
  type PrecisionRecallFscore,
  type PrecisionRecallOptions,
  precisionRecallFscore,
  type Scores,
} from './metrics/precisionRecallFscore';

// plots

// tagger

// notebook

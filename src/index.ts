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

// resample

// models
export type {
  Classifier,
  DecisionClassifier,
  FitOptions,
  ModelJSON,
  ProbabilisticClassifier,
} from './models/classifier';

// selection

// metrics

// plots

// tagger

// notebook

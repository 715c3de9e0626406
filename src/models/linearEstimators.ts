import { ComplementNB, type ComplementNBOptions, complementNBOptionNames } from './complementNB';
import { DummyClassifier, type DummyClassifierOptions, dummyClassifierOptionNames } from './dummyClassifier';
import type { EstimatorEntry } from './estimatorEntry';
import { LinearSVC, type LinearSVCOptions, linearSVCOptionNames } from './linearSVC';
import {
  LogisticRegression,
  type LogisticRegressionOptions,
  logisticRegressionOptionNames,
} from './logisticRegression';
import { MultinomialNB, type MultinomialNBOptions, multinomialNBOptionNames } from './multinomialNB';
import { NearestCentroid, type NearestCentroidOptions, nearestCentroidOptionNames } from './nearestCentroid';
import { SGDClassifier, type SGDClassifierOptions, sgdClassifierOptionNames } from './sgdClassifier';

const linearSVC: EstimatorEntry = {
  type: 'LinearSVC',
  options: linearSVCOptionNames,
  create: (params) => new LinearSVC(params as LinearSVCOptions),
  fromJSON: LinearSVC.fromJSON,
};

const logisticRegression: EstimatorEntry = {
  type: 'LogisticRegression',
  options: logisticRegressionOptionNames,
  create: (params) => new LogisticRegression(params as LogisticRegressionOptions),
  fromJSON: LogisticRegression.fromJSON,
};

const sgd: EstimatorEntry = {
  type: 'SGDClassifier',
  options: sgdClassifierOptionNames,
  create: (params) => new SGDClassifier(params as SGDClassifierOptions),
  fromJSON: SGDClassifier.fromJSON,
};

const complementNB: EstimatorEntry = {
  type: 'ComplementNB',
  options: complementNBOptionNames,
  create: (params) => new ComplementNB(params as ComplementNBOptions),
  fromJSON: ComplementNB.fromJSON,
};

const multinomialNB: EstimatorEntry = {
  type: 'MultinomialNB',
  options: multinomialNBOptionNames,
  create: (params) => new MultinomialNB(params as MultinomialNBOptions),
  fromJSON: MultinomialNB.fromJSON,
};

const nearestCentroid: EstimatorEntry = {
  type: 'NearestCentroid',
  options: nearestCentroidOptionNames,
  create: (params) => new NearestCentroid(params as NearestCentroidOptions),
  fromJSON: NearestCentroid.fromJSON,
};

const dummy: EstimatorEntry = {
  type: 'DummyClassifier',
  options: dummyClassifierOptionNames,
  create: (params) => new DummyClassifier(params as DummyClassifierOptions),
  fromJSON: DummyClassifier.fromJSON,
};

/** The classifiers of the registry that weigh columns by class, and the one that looks at none. */
export const linearEstimators: readonly (readonly [name: string, entry: EstimatorEntry])[] = [
  ['linear-svc', linearSVC],
  ['logistic-regression', logisticRegression],
  ['sgd', sgd],
  ['complement-nb', complementNB],
  ['multinomial-nb', multinomialNB],
  ['nearest-centroid', nearestCentroid],
  ['dummy', dummy],
];

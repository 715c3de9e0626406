import { ComplementNB, complementNBOptionNames } from './complementNB';
import { DummyClassifier, dummyClassifierOptionNames } from './dummyClassifier';
import { entryOf } from './entryOf';
import type { EstimatorEntry } from './estimatorEntry';
import { LinearSVC, linearSVCOptionNames } from './linearSVC';
import { LogisticRegression, logisticRegressionOptionNames } from './logisticRegression';
import { MultinomialNB, multinomialNBOptionNames } from './multinomialNB';
import { NearestCentroid, nearestCentroidOptionNames } from './nearestCentroid';
import { SGDClassifier, sgdClassifierOptionNames } from './sgdClassifier';

/** The classifiers of the registry that weigh columns by class, and the one that looks at none. */
export const linearEstimators: readonly (readonly [name: string, entry: EstimatorEntry])[] = [
  ['linear-svc', entryOf('LinearSVC', LinearSVC, linearSVCOptionNames)],
  ['logistic-regression', entryOf('LogisticRegression', LogisticRegression, logisticRegressionOptionNames)],
  ['sgd', entryOf('SGDClassifier', SGDClassifier, sgdClassifierOptionNames)],
  ['complement-nb', entryOf('ComplementNB', ComplementNB, complementNBOptionNames)],
  ['multinomial-nb', entryOf('MultinomialNB', MultinomialNB, multinomialNBOptionNames)],
  ['nearest-centroid', entryOf('NearestCentroid', NearestCentroid, nearestCentroidOptionNames)],
  ['dummy', entryOf('DummyClassifier', DummyClassifier, dummyClassifierOptionNames)],
];

/** The estimator that the command line and `AlertTagger` take when none is named. */
export const defaultEstimator = 'evidence';

/** The estimators that `evaluate`, `train` and `AlertTagger` take. */
export const estimatorNames: readonly string[] = [
  'evidence',
  'nearest-alert',
  'random-forest',
  'extra-trees',
  'decision-tree',
  'ml-random-forest',
  'hist-gradient-boosting',
  'linear-svc',
  'logistic-regression',
  'sgd',
  'complement-nb',
  'multinomial-nb',
  'nearest-centroid',
  'dummy',
];

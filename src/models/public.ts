// What of this folder the package shows.

export type { BoostedTrees } from './boosting/boostedTrees';
export type { HistGradientBoostingOptions } from './boosting/boostingOptions';
export type {
  Classifier,
  DecisionClassifier,
  FitOptions,
  ModelJSON,
  ProbabilisticClassifier,
} from './classifier';
export { ComplementNB, type ComplementNBOptions } from './complementNB';
export { DecisionTreeClassifier } from './decisionTreeClassifier';
export { DummyClassifier, type DummyClassifierOptions, type DummyStrategy } from './dummyClassifier';
export { type EvidenceChannel, evidenceChannels } from './evidence/evidenceChannels';
export type { KnowledgeRows, KnowledgeSource } from './evidence/knowledgeRows';
export {
  EvidenceClassifier,
  type EvidenceClassifierOptions,
  type EvidenceFitOptions,
} from './evidenceClassifier';
export { ExtraTreesClassifier } from './extraTreesClassifier';
export { HistGradientBoostingClassifier } from './histGradientBoostingClassifier';
export type { ClassWeights } from './linear/classWeights';
export type { SvmLoss } from './linear/dualDescent';
export type { NaiveBayesOptions } from './linear/naiveBayesOptions';
export type { SgdLoss } from './linear/sgdLoss';
export { LinearSVC, type LinearSVCOptions } from './linearSVC';
export { LogisticRegression, type LogisticRegressionOptions } from './logisticRegression';
export { MlRandomForestClassifier, type MlRandomForestOptions } from './mlRandomForestClassifier';
export { MultinomialNB, type MultinomialNBOptions } from './multinomialNB';
export type { NamedClassifier } from './namedClassifiers';
export {
  NearestAlertClassifier,
  type NearestAlertClassifierOptions,
} from './nearestAlertClassifier';
export { NearestCentroid, type NearestCentroidOptions } from './nearestCentroid';
export { type LabelledTexts, type NearestMatch, nearestMatches } from './nearestMatches';
export type { Neighbors } from './nearestRows';
export type { Params, ParamValue } from './params';
export { isPrefixEstimator, type PrefixEstimator } from './prefixEstimator';
export { RandomForestClassifier } from './randomForestClassifier';
export { SGDClassifier, type SGDClassifierOptions } from './sgdClassifier';
export { type TechniqueMatch, TechniqueMatcher, type TechniqueText } from './techniqueMatcher';
export type { ForestFitOptions } from './tree/baseForest';
export type { ClassWeight } from './tree/classWeight';
export { attachColumns, type PreparedColumns, prepareColumns } from './tree/preparedColumns';
export { nodeValue, type TreeNodes } from './tree/treeNodes';
export type { ForestOptions, TreeOptions } from './tree/treeOptions';
export { VotingClassifier, type VotingClassifierOptions } from './votingClassifier';

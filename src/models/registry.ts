import {
  type HistGradientBoostingOptions,
  histGradientBoostingOptionNames,
} from './boosting/boostingOptions';
import { DecisionTreeClassifier } from './decisionTreeClassifier';
import type { EstimatorEntry } from './estimatorEntry';
import { entryNamed } from './estimatorLookup';
import {
  EvidenceClassifier,
  type EvidenceClassifierOptions,
  evidenceOptionNames,
} from './evidenceClassifier';
import { ExtraTreesClassifier } from './extraTreesClassifier';
import { HistGradientBoostingClassifier } from './histGradientBoostingClassifier';
import { linearEstimators } from './linearEstimators';
import {
  MlRandomForestClassifier,
  type MlRandomForestOptions,
  mlRandomForestOptionNames,
} from './mlRandomForestClassifier';
import { NearestAlertClassifier, type NearestAlertClassifierOptions } from './nearestAlertClassifier';
import { RandomForestClassifier } from './randomForestClassifier';
import { attachColumns, prepareColumns } from './tree/preparedColumns';
import { type ForestOptions, forestOptionNames, type TreeOptions, treeOptionNames } from './tree/treeOptions';

const decisionTree: EstimatorEntry = {
  type: 'DecisionTreeClassifier',
  options: treeOptionNames,
  create: (params) => new DecisionTreeClassifier(params as TreeOptions),
  fromJSON: DecisionTreeClassifier.fromJSON,
  prepareRows: (X) => attachColumns(X, prepareColumns(X)),
};

const randomForest: EstimatorEntry = {
  ...decisionTree,
  type: 'RandomForestClassifier',
  options: forestOptionNames,
  prefixOption: 'nEstimators' satisfies keyof ForestOptions,
  create: (params) => new RandomForestClassifier(params as ForestOptions),
  fromJSON: RandomForestClassifier.fromJSON,
};

const extraTrees: EstimatorEntry = {
  ...randomForest,
  type: 'ExtraTreesClassifier',
  create: (params) => new ExtraTreesClassifier(params as ForestOptions),
  fromJSON: ExtraTreesClassifier.fromJSON,
};

const histGradientBoosting: EstimatorEntry = {
  type: 'HistGradientBoostingClassifier',
  options: histGradientBoostingOptionNames,
  create: (params) => new HistGradientBoostingClassifier(params as HistGradientBoostingOptions),
  fromJSON: HistGradientBoostingClassifier.fromJSON,
};

const nearestAlert: EstimatorEntry = {
  type: 'NearestAlertClassifier',
  options: ['kNeighbors'] satisfies (keyof NearestAlertClassifierOptions)[],
  create: (params) => new NearestAlertClassifier(params as NearestAlertClassifierOptions),
  fromJSON: NearestAlertClassifier.fromJSON,
  refusesWeights: true,
};

const evidence: EstimatorEntry = {
  type: 'EvidenceClassifier',
  options: evidenceOptionNames,
  create: (params) => new EvidenceClassifier(params as EvidenceClassifierOptions),
  fromJSON: (json) => EvidenceClassifier.fromJSON(json),
  refusesWeights: true,
};

const mlRandomForest: EstimatorEntry = {
  type: 'MlRandomForestClassifier',
  options: mlRandomForestOptionNames,
  create: (params) => new MlRandomForestClassifier(params as MlRandomForestOptions),
  fromJSON: MlRandomForestClassifier.fromJSON,
  refusesWeights: true,
};

/** The classifiers that the command line, a grid search and a model file can name. */
export const estimators: ReadonlyMap<string, EstimatorEntry> = new Map([
  ['evidence', evidence],
  ['nearest-alert', nearestAlert],
  ['decision-tree', decisionTree],
  ['random-forest', randomForest],
  ['extra-trees', extraTrees],
  ['ml-random-forest', mlRandomForest],
  ['hist-gradient-boosting', histGradientBoosting],
  ...linearEstimators,
]);

/**
 * The classifier that has this name.
 * @throws InputError listing the names when there is none
 */
export function estimatorNamed(name: string): EstimatorEntry {
  return entryNamed(estimators, name);
}

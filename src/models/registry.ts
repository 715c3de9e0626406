import { histGradientBoostingOptionNames } from './boosting/boostingOptions';
import { DecisionTreeClassifier } from './decisionTreeClassifier';
import { entryOf } from './entryOf';
import type { EstimatorEntry } from './estimatorEntry';
import { entryNamed } from './estimatorLookup';
import { EvidenceClassifier, evidenceOptionNames } from './evidenceClassifier';
import { ExtraTreesClassifier } from './extraTreesClassifier';
import { HistGradientBoostingClassifier } from './histGradientBoostingClassifier';
import { linearEstimators } from './linearEstimators';
import { MlRandomForestClassifier, mlRandomForestOptionNames } from './mlRandomForestClassifier';
import { NearestAlertClassifier, type NearestAlertClassifierOptions } from './nearestAlertClassifier';
import { RandomForestClassifier } from './randomForestClassifier';
import { attachColumns, prepareColumns } from './tree/preparedColumns';
import { type ForestOptions, forestOptionNames, treeOptionNames } from './tree/treeOptions';

const nearestAlertOptionNames = ['kNeighbors'] satisfies (keyof NearestAlertClassifierOptions)[];
const refuses = { refusesWeights: true } as const;
const tree = { prepareRows: (X) => attachColumns(X, prepareColumns(X)) } satisfies Partial<EstimatorEntry>;
const forest = { ...tree, prefixOption: 'nEstimators' satisfies keyof ForestOptions };

/** The classifiers that the command line, a grid search and a model file can name. */
export const estimators: ReadonlyMap<string, EstimatorEntry> = new Map([
  ['evidence', entryOf('EvidenceClassifier', EvidenceClassifier, evidenceOptionNames, refuses)],
  [
    'nearest-alert',
    entryOf('NearestAlertClassifier', NearestAlertClassifier, nearestAlertOptionNames, refuses),
  ],
  ['decision-tree', entryOf('DecisionTreeClassifier', DecisionTreeClassifier, treeOptionNames, tree)],
  ['random-forest', entryOf('RandomForestClassifier', RandomForestClassifier, forestOptionNames, forest)],
  ['extra-trees', entryOf('ExtraTreesClassifier', ExtraTreesClassifier, forestOptionNames, forest)],
  [
    'ml-random-forest',
    entryOf('MlRandomForestClassifier', MlRandomForestClassifier, mlRandomForestOptionNames, refuses),
  ],
  [
    'hist-gradient-boosting',
    entryOf(
      'HistGradientBoostingClassifier',
      HistGradientBoostingClassifier,
      histGradientBoostingOptionNames,
    ),
  ],
  ...linearEstimators,
]);

/**
 * The classifier that has this name.
 * @throws InputError listing the names when there is none
 */
export function estimatorNamed(name: string): EstimatorEntry {
  return entryNamed(estimators, name);
}

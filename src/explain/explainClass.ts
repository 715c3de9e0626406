import type { Matrix } from '../matrix/matrix';
import { normalizeRows } from '../matrix/normalizeRows';
import type { SparseMatrix } from '../matrix/sparseMatrix';
import type { Classifier } from '../models/classifier';
import { EvidenceClassifier } from '../models/evidenceClassifier';
import { HistGradientBoostingClassifier } from '../models/histGradientBoostingClassifier';
import { NearestAlertClassifier } from '../models/nearestAlertClassifier';
import { boostingContributions } from './boostingContributions';
import type { ColumnContributions } from './columnContributions';
import { evidenceContributions } from './evidenceContributions';
import { isLinear, linearContributions } from './linearContributions';
import { nearestContributions } from './nearestContributions';
import { sampledContributions } from './sampledContributions';
import { scoresOf } from './scoresOf';
import { treePaths } from './treePaths';
import { treeShap } from './treeShap';
import { treesOf } from './treesOf';

/** How trees are told: Shapley values, or what changes along a row's paths. */
export type TreeMethod = 'tree-shap' | 'tree-paths';

/** How the columns' contributions to a classifier's scores are found. */
export type ExplanationMethod = TreeMethod | 'linear' | 'nearest-alert' | 'evidence' | 'sampling';

/** A classifier, and what makes its rows of TF-IDF rows. */
export interface ScoringModel {
  readonly classifier: Classifier;
  /** Gives fewer columns, where the classifier has them; null where it takes the rows as they are. */
  readonly reduction: { transform(X: Matrix): Matrix } | null;
}

/** The way that fits a model: exact for evidence, linear models, trees and the nearest alert, sampling for others. */
export function methodFor(
  { classifier, reduction }: ScoringModel,
  trees: TreeMethod = 'tree-shap',
): ExplanationMethod {
  if (reduction) return 'sampling';
  if (treesOf(classifier) || classifier instanceof HistGradientBoostingClassifier) return trees;
  if (classifier instanceof NearestAlertClassifier) return 'nearest-alert';
  if (classifier instanceof EvidenceClassifier) return 'evidence';
  return isLinear(classifier) ? 'linear' : 'sampling';
}

/**
 * What each column of a row adds to the score of a class, by whatever classifier.
 *
 * @param row - one row
 * @param code - the class, by its place in `classes`
 */
export function explainClass(
  model: ScoringModel,
  row: SparseMatrix,
  code: number,
  method: ExplanationMethod = methodFor(model),
): ColumnContributions {
  const { classifier, reduction } = model;
  const trees = treesOf(classifier);
  if (trees && method === 'tree-shap') return treeShap(trees, row.row(0), code);
  if (trees && method === 'tree-paths') return treePaths(trees, row.row(0), code);
  if (isTreeMethod(method) && classifier instanceof HistGradientBoostingClassifier) {
    return boostingContributions(classifier, row.row(0), code, method);
  }
  if (method === 'linear' && isLinear(classifier)) {
    return linearContributions(classifier, row.row(0), classifier.classes[code]);
  }
  if (method === 'nearest-alert' && classifier instanceof NearestAlertClassifier) {
    const { trainingRows, trainingCodes } = classifier;
    return nearestContributions(trainingRows, trainingCodes, normalizeRows(row).row(0), code);
  }
  if (method === 'evidence' && classifier instanceof EvidenceClassifier) {
    return evidenceContributions(classifier, row.row(0), code);
  }
  const score = (rows: SparseMatrix): Float64Array => {
    const scores = scoresOf(classifier, reduction ? reduction.transform(rows) : rows);
    return Float64Array.from({ length: rows.rows }, (_, i) => scores.data[i * scores.columns + code]);
  };
  return sampledContributions(score, row.row(0), row.columns);
}

function isTreeMethod(method: ExplanationMethod): method is TreeMethod {
  return method === 'tree-shap' || method === 'tree-paths';
}

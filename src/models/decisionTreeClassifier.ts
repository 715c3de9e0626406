import { InputError } from '../errors/inputError';
import { assertFinite } from '../matrix/assertFinite';
import { assertWidth } from '../matrix/assertWidth';
import type { DenseMatrix } from '../matrix/denseMatrix';
import { isSparse, type Matrix } from '../matrix/matrix';
import { checkRandomState } from '../random/checkRandomState';
import type { FitOptions, ProbabilisticClassifier } from './classifier';
import { encodeLabels } from './labels';
import { classWeightOfRows } from './tree/classWeight';
import {
  type ForestJSON,
  type ForestModel,
  forestFromJSON,
  forestToJSON,
  optionsFromJSON,
} from './tree/forestJson';
import { joinTrees, treeOf } from './tree/forestNodes';
import { growTree } from './tree/growTree';
import { type PackedForest, packForest } from './tree/packedForest';
import { predictCodes, predictProbabilities } from './tree/predictForest';
import { prepareColumns } from './tree/preparedColumns';
import { resolveRules } from './tree/resolveRules';
import { rowWeights } from './tree/rowWeights';
import { treeImportances } from './tree/treeImportances';
import type { TreeNodes } from './tree/treeNodes';
import type { TreeOptions } from './tree/treeOptions';

const TYPE = 'DecisionTreeClassifier';

/**
 * A decision tree that makes the best split in each node. With the same `randomState`, it is scikit-learn 1.6's,
 * node for node.
 *
 * Source: Breiman et al., "Classification and Regression Trees" (1984); scikit-learn's `DecisionTreeClassifier`.
 */
export class DecisionTreeClassifier implements ProbabilisticClassifier {
  private readonly options: TreeOptions;
  private fitted: ForestModel | undefined;
  private packed: PackedForest | undefined;

  constructor(options: TreeOptions = {}) {
    this.options = options;
  }

  /** The labels seen in training, ascending. */
  get classes(): readonly string[] {
    return this.model.classes;
  }

  /** The nodes. */
  get tree(): TreeNodes {
    return treeOf(this.model.nodes, 0);
  }

  /** Impurity decrease that each feature brings, with sum 1 (0 in a tree without splits). */
  get featureImportances(): Float64Array {
    return treeImportances(this.tree, this.model.features);
  }

  /**
   * Grows the tree.
   * @throws InputError on an option that does not fit, no rows, unequal lengths, or values not finite
   */
  fit(X: Matrix, y: readonly string[], options: FitOptions = {}): this {
    const { classWeight = null, minWeightFractionLeaf = 0, randomState } = this.options;
    const rules = resolveRules(this.options, 'best', X.rows, X.columns);
    const weights = rowWeights(X, y, options.sampleWeight);
    const { classes, codes } = encodeLabels(y);
    if (classWeight !== null) {
      const ofClass = classWeightOfRows(classWeight, { classes, codes });
      for (let i = 0; i < weights.length; i++) weights[i] *= ofClass[i];
    }
    const minWeightLeaf = minWeightFractionLeaf * weights.reduce((sum, weight) => sum + weight, 0);
    const tree = growTree(
      prepareColumns(X),
      { codes, classCount: classes.length, weights },
      { ...rules, minWeightLeaf },
      checkRandomState(randomState ?? undefined),
      isSparse(X),
    );
    this.fitted = { classes, features: X.columns, nodes: joinTrees([tree]) };
    this.packed = undefined;
    return this;
  }

  /** Each class's share in the leaf that a row reaches: rows x classes. */
  predictProba(X: Matrix): DenseMatrix {
    return predictProbabilities(this.packedFor(X), X, this.classes.length);
  }

  /** The largest class of the leaf that each row reaches; of equally large ones the first. */
  predict(X: Matrix): string[] {
    const { classes } = this;
    return Array.from(predictCodes(this.packedFor(X), X, classes.length), (code) => classes[code]);
  }

  toJSON(): ForestJSON {
    return forestToJSON(TYPE, this.options, this.model);
  }

  /** The fitted tree that `toJSON` wrote. */
  static fromJSON(json: unknown): DecisionTreeClassifier {
    const { nEstimators, classWeight, ...options } = optionsFromJSON(TYPE, json);
    const tree = new DecisionTreeClassifier({
      ...options,
      classWeight: classWeight === 'balancedSubsample' ? 'balanced' : classWeight,
    });
    tree.fitted = forestFromJSON(TYPE, json);
    return tree;
  }

  private get model(): ForestModel {
    if (!this.fitted) throw new InputError(`this ${TYPE} is not fitted yet: call fit first`);
    return this.fitted;
  }

  private packedFor(X: Matrix): PackedForest {
    const { features, nodes, classes } = this.model;
    assertWidth(features, X);
    assertFinite(X);
    this.packed ??= packForest(nodes, features, classes.length);
    return this.packed;
  }
}

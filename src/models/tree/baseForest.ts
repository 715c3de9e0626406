import { InputError } from '../../errors/inputError';
import { assertFinite } from '../../matrix/assertFinite';
import { assertWidth } from '../../matrix/assertWidth';
import type { DenseMatrix } from '../../matrix/denseMatrix';
import { isSparse, type Matrix } from '../../matrix/matrix';
import { workDone } from '../../progress/workShare';
import { checkRandomState } from '../../random/checkRandomState';
import { jobCount } from '../../threads/jobCount';
import type { FitOptions, ProbabilisticClassifier } from '../classifier';
import { encodeLabels } from '../labels';
import type { PrefixEstimator } from '../prefixEstimator';
import { bootstrapSize } from './bootstrap';
import { classWeightOfRows } from './classWeight';
import { type ForestJSON, type ForestModel, forestFromJSON, forestToJSON } from './forestJson';
import { firstTrees, treeOf } from './forestNodes';
import { type ForestProgress, growForest } from './growForest';
import type { ForestSetup } from './growTreesTask';
import { type OutOfBag, outOfBag } from './outOfBag';
import { type PackedForest, packForest } from './packedForest';
import { predictCodes, predictProbabilities } from './predictForest';
import { prepareColumns } from './preparedColumns';
import { integerFrom, resolveRules } from './resolveRules';
import { rowWeights } from './rowWeights';
import { normalized, treeImportances } from './treeImportances';
import type { TreeNodes } from './treeNodes';
import type { ForestOptions } from './treeOptions';

/** What a forest's `fit` takes besides rows and labels. */
export interface ForestFitOptions extends FitOptions {
  /** Called after each tree. */
  readonly onProgress?: ForestProgress;
}

const MAX_SEED = 0x7fffffff;
// So many rows and features looked at are done before a second thread has started.
const SMALL_WORK = 4e6;

/** What random forests and extremely randomized trees have in common. */
export abstract class BaseForest implements ProbabilisticClassifier, PrefixEstimator {
  protected abstract readonly type: string;
  protected abstract readonly splitter: 'best' | 'random';
  protected abstract readonly bootstrapByDefault: boolean;
  protected readonly options: ForestOptions;
  protected fitted: ForestModel | undefined;
  private packed: PackedForest | undefined;
  private outOfBag: OutOfBag | undefined;

  constructor(options: ForestOptions) {
    this.options = options;
  }

  /** The labels seen in training, ascending. */
  get classes(): readonly string[] {
    return this.model.classes;
  }

  /** The trees, in the order of their seeds. */
  get trees(): readonly TreeNodes[] {
    const { nodes } = this.model;
    return Array.from({ length: nodes.treeCount }, (_, t) => treeOf(nodes, t));
  }

  /** Mean impurity decrease that each feature brings, with sum 1 (0 when no tree has a split). */
  get featureImportances(): Float64Array {
    const { features } = this.model;
    const sum = new Float64Array(features);
    const grown = this.trees.filter(({ nodeCount }) => nodeCount > 1);
    for (const tree of grown) {
      treeImportances(tree, features).forEach((value, j) => {
        sum[j] += value;
      });
    }
    return normalized(sum.map((value) => value / Math.max(1, grown.length)));
  }

  /** Share of rows whose most probable class, by the trees that did not draw them, is theirs. */
  get oobScore(): number {
    return this.oob.score;
  }

  /** Each row's probabilities by the trees that did not draw it; 0 where every tree did. */
  get oobDecisionFunction(): DenseMatrix {
    return this.oob.probabilities;
  }

  /**
   * Grows the trees. Blocks until all are grown, also when they grow in other threads.
   * @throws InputError on an option that does not fit, no rows, unequal lengths, or values not finite
   */
  fit(X: Matrix, y: readonly string[], options: ForestFitOptions = {}): this {
    const count = integerFrom('nEstimators', this.options.nEstimators ?? 100, 1);
    const setup = this.setUp(X, y, options.sampleWeight);
    const jobs = this.jobs(count, setup.rules.maxFeatures * X.rows * count);
    const random = checkRandomState(this.options.randomState ?? undefined);
    const seeds = Array.from({ length: count }, () => random.randint(0, MAX_SEED));
    const nodes = growForest(setup, seeds, jobs, (done, total) => {
      workDone(done, total);
      options.onProgress?.(done, total);
    });
    this.packed = undefined;
    this.fitted = { classes: encodeLabels(y).classes, features: X.columns, nodes };
    this.outOfBag = this.options.oobScore
      ? outOfBag(this.packedForest, X, setup.labels, seeds, setup.bootstrapSize)
      : undefined;
    return this;
  }

  /** Each class's share in the leaves that a row reaches, averaged over the trees: rows x classes. */
  predictProba(X: Matrix): DenseMatrix {
    const classes = this.checked(X);
    return predictProbabilities(this.packedForest, X, classes.length, this.options.nJobs ?? undefined);
  }

  /** The most probable class of each row; of equally probable ones the first. */
  predict(X: Matrix): string[] {
    const classes = this.checked(X);
    const codes = predictCodes(this.packedForest, X, classes.length, this.options.nJobs ?? undefined);
    return Array.from(codes, (code) => classes[code]);
  }

  abstract withEstimators(count: number): BaseForest;

  toJSON(): ForestJSON {
    return forestToJSON(this.type, this.options, this.model);
  }

  protected restore(json: unknown): this {
    this.fitted = forestFromJSON(this.type, json);
    return this;
  }

  /** The model of the first trees. */
  protected prefix(count: number): ForestModel {
    const { nodes, ...rest } = this.model;
    if (!Number.isInteger(count) || count < 1 || count > nodes.treeCount) {
      throw new InputError(`cannot take the first ${count} of ${nodes.treeCount} trees`);
    }
    return { ...rest, nodes: firstTrees(nodes, count) };
  }

  private get model(): ForestModel {
    if (!this.fitted) throw new InputError(`this ${this.type} is not fitted yet: call fit first`);
    return this.fitted;
  }

  private get packedForest(): PackedForest {
    const { nodes, features, classes } = this.model;
    this.packed ??= packForest(nodes, features, classes.length);
    return this.packed;
  }

  private get oob(): OutOfBag {
    if (this.outOfBag) return this.outOfBag;
    throw new InputError(`this ${this.type} has no out-of-bag score: fit it with oobScore: true`);
  }

  private checked(X: Matrix): readonly string[] {
    const { classes, features } = this.model;
    assertWidth(features, X);
    assertFinite(X);
    return classes;
  }

  private jobs(trees: number, work: number): number {
    const { nJobs } = this.options;
    return nJobs == null && work < SMALL_WORK ? 1 : jobCount(nJobs ?? undefined, trees);
  }

  private setUp(X: Matrix, y: readonly string[], sampleWeight?: Float64Array): ForestSetup {
    const { options } = this;
    const rules = resolveRules(
      { ...options, maxFeatures: options.maxFeatures === undefined ? 'sqrt' : options.maxFeatures },
      this.splitter,
      X.rows,
      X.columns,
    );
    const bootstrap = options.bootstrap ?? this.bootstrapByDefault;
    if (!bootstrap && options.maxSamples != null) throw new InputError('maxSamples needs bootstrap: true');
    if (!bootstrap && options.oobScore) throw new InputError('oobScore needs bootstrap: true');
    const weights = rowWeights(X, y, sampleWeight);
    const encoded = encodeLabels(y);
    const { classWeight = null } = options;
    const balanceEachDraw = classWeight === 'balancedSubsample' && bootstrap;
    if (classWeight !== null && !balanceEachDraw) {
      const ofClass = classWeightOfRows(
        classWeight === 'balancedSubsample' ? 'balanced' : classWeight,
        encoded,
      );
      for (let i = 0; i < weights.length; i++) weights[i] *= ofClass[i];
    }
    return {
      columns: prepareColumns(X),
      isSparse: isSparse(X),
      labels: { codes: encoded.codes, classCount: encoded.classes.length, weights },
      rules,
      minWeightFractionLeaf: options.minWeightFractionLeaf ?? 0,
      bootstrapSize: bootstrap ? bootstrapSize(X.rows, options.maxSamples ?? null) : 0,
      balanceEachDraw,
    };
  }
}

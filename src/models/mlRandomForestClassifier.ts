import { InputError } from '../errors/inputError';
import { assertFinite } from '../matrix/assertFinite';
import { assertWidth } from '../matrix/assertWidth';
import { DenseMatrix } from '../matrix/denseMatrix';
import { isSparse, type Matrix } from '../matrix/matrix';
import { checkRandomState, type RandomSource } from '../random/checkRandomState';
import type { FitOptions, ModelJSON, ProbabilisticClassifier } from './classifier';
import { isModelWidth } from './isModelWidth';
import { encodeLabels } from './labels';
import { assertMlForestSize } from './ml/assertMlForestSize';
import { loadMlForest, type MlForest, trainMlTree } from './ml/mlForest';
import { refuseWeights } from './refuseWeights';
import { bootstrapSize } from './tree/bootstrap';
import { integerFrom, resolveRules } from './tree/resolveRules';
import { rowWeights } from './tree/rowWeights';

/** Options of {@link MlRandomForestClassifier}. */
export interface MlRandomForestOptions {
  /** Default 10. */
  readonly nEstimators?: number;
  /** Features drawn for each TREE (not for each split): as in `ForestOptions`. Default `sqrt`. */
  readonly maxFeatures?: 'sqrt' | 'log2' | number | null;
  /** Default: no limit. */
  readonly maxDepth?: number | null;
  /** Default 2. */
  readonly minSamplesSplit?: number;
  /** Whether each tree learns from rows drawn with replacement. Default true. */
  readonly bootstrap?: boolean;
  /** Rows drawn for each tree. Default: as many as there are. */
  readonly maxSamples?: number | null;
  /** A seed, or a generator; left out, another forest each time. */
  readonly randomState?: RandomSource | null;
}

export const mlRandomForestOptionNames: readonly (keyof MlRandomForestOptions)[] = [
  'nEstimators',
  'maxFeatures',
  'maxDepth',
  'minSamplesSplit',
  'bootstrap',
  'maxSamples',
  'randomState',
];

interface Model {
  readonly classes: readonly string[];
  readonly features: number;
  readonly trees: readonly MlForest[];
}

const TYPE = 'MlRandomForestClassifier';
const MAX_SEED = 0x7fffffff;

/**
 * The forest of the package `ml-random-forest`, for a side-by-side on few rows and few dense columns. It draws
 * one set of features for each tree, and its time grows with the square of the rows: sizes that would take long
 * are refused. {@link RandomForestClassifier} has no such limits.
 *
 * What is mended here: labels are encoded, rows are drawn here, with a seed for each tree, votes are counted
 * from the single trees' answers, splits are made however small the gain, and a number of features means that
 * number.
 */
export class MlRandomForestClassifier implements ProbabilisticClassifier {
  private readonly options: MlRandomForestOptions;
  private fitted: Model | undefined;

  constructor(options: MlRandomForestOptions = {}) {
    this.options = options;
  }

  /** The labels seen in training, ascending. */
  get classes(): readonly string[] {
    return this.model.classes;
  }

  /**
   * Grows the trees.
   * @throws InputError on an option that does not fit, no rows, unequal lengths, values not finite,
   * `sampleWeight`s that differ, or a size that would take longer than about 20 seconds
   */
  fit(X: Matrix, y: readonly string[], { sampleWeight }: FitOptions = {}): this {
    const { nEstimators = 10, maxFeatures = 'sqrt', bootstrap = true, maxSamples = null } = this.options;
    const count = integerFrom('nEstimators', nEstimators, 1);
    const rules = resolveRules({ ...this.options, maxFeatures }, 'best', X.rows, X.columns);
    rowWeights(X, y);
    refuseWeights(TYPE, X.rows, sampleWeight);
    const { classes, codes } = encodeLabels(y);
    const size = bootstrap ? bootstrapSize(X.rows, maxSamples) : X.rows;
    const features = Math.min(rules.maxFeatures, X.columns);
    assertMlForestSize({ rows: size, features, classes: classes.length, trees: count });
    const dense = isSparse(X) ? X.toDense() : X;
    const random = checkRandomState(this.options.randomState ?? undefined);
    const trees = Array.from({ length: count }, () => {
      const seed = random.randint(0, MAX_SEED);
      const drawn = bootstrap ? random.randint(0, X.rows, size) : codes.map((_, row) => row);
      return trainMlTree({
        rows: dense.selectRows(drawn).toRows(),
        codes: Array.from(drawn, (row) => codes[row]),
        features,
        seed,
        maxDepth: rules.maxDepth,
        minSamplesSplit: rules.minSamplesSplit,
      });
    });
    this.fitted = { classes, features: X.columns, trees };
    return this;
  }

  /** The share of trees that vote for each class: rows x classes. */
  predictProba(X: Matrix): DenseMatrix {
    const { classes, features, trees } = this.model;
    assertWidth(features, X);
    assertFinite(X);
    const votes = new DenseMatrix(X.rows, classes.length);
    if (X.rows === 0) return votes;
    const rows = (isSparse(X) ? X.toDense() : X).toRows();
    for (const tree of trees) {
      const answers = tree.predictionValues(rows);
      for (let i = 0; i < rows.length; i++) votes.data[i * classes.length + answers.get(i, 0)]++;
    }
    for (let k = 0; k < votes.data.length; k++) votes.data[k] /= trees.length;
    return votes;
  }

  /** The class with most votes for each row; of equally many the first. */
  predict(X: Matrix): string[] {
    const votes = this.predictProba(X);
    return Array.from({ length: X.rows }, (_, i) => {
      const row = votes.row(i);
      return this.classes[row.indexOf(row.reduce((most, share) => Math.max(most, share), 0))];
    });
  }

  toJSON(): ModelJSON {
    const { classes, features, trees } = this.model;
    const { randomState, ...rest } = this.options;
    const options = typeof randomState === 'number' ? this.options : rest;
    return JSON.parse(JSON.stringify({ type: TYPE, options, classes, features, trees })) as ModelJSON;
  }

  /**
   * The fitted forest that `toJSON` wrote.
   * @throws InputError when the data is something else
   */
  static fromJSON(json: unknown): MlRandomForestClassifier {
    const { type, options, classes, features, trees } = (json ?? {}) as Partial<ModelJSON & Model> & {
      readonly options?: MlRandomForestOptions;
    };
    if (type !== TYPE) throw new InputError(`expected the data of a ${TYPE}, found ${JSON.stringify(type)}`);
    if (!options || !Array.isArray(classes) || !isModelWidth(features) || !Array.isArray(trees)) {
      throw new InputError(`the data of a ${TYPE} is incomplete: fit and save it again`);
    }
    const forest = new MlRandomForestClassifier(options);
    forest.fitted = {
      classes,
      features,
      trees: trees.map((tree) => loadMlForest(tree, features, classes.length)),
    };
    return forest;
  }

  private get model(): Model {
    if (!this.fitted) throw new InputError(`this ${TYPE} is not fitted yet: call fit first`);
    return this.fitted;
  }
}

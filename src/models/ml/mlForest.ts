import { InputError } from '../../errors/inputError';

/** What is used of the package's forest. */
export interface MlForest {
  train(rows: readonly (readonly number[])[], codes: readonly number[]): void;
  /** Rows x trees: the class that each tree gives. */
  predictionValues(rows: readonly (readonly number[])[]): { get(row: number, tree: number): number };
}

interface MlRandomForestModule {
  readonly RandomForestClassifier: {
    new (options: object): MlForest;
    load(model: unknown): MlForest;
  };
}

/** What one tree is grown on and by. */
export interface MlTreeSetup {
  readonly rows: readonly (readonly number[])[];
  readonly codes: readonly number[];
  readonly features: number;
  readonly seed: number;
  readonly maxDepth: number;
  readonly minSamplesSplit: number;
}

/** A forest of one tree. */
export function trainMlTree(setup: MlTreeSetup): MlForest {
  const columns = setup.rows[0].length;
  const { RandomForestClassifier } = loadPackage();
  const forest = new RandomForestClassifier({
    nEstimators: 1,
    seed: setup.seed,
    // 1 would mean all features, so that a share is given; half a feature more outweighs rounding.
    maxFeatures: Math.min(1, (setup.features + 0.5) / columns),
    replacement: false,
    useSampleBagging: false,
    noOOB: true,
    treeOptions: {
      gainThreshold: 0,
      maxDepth: setup.maxDepth,
      // A node of at most so many rows is a leaf.
      minNumSamples: setup.minSamplesSplit - 1,
    },
  });
  forest.train(setup.rows, setup.codes);
  return forest;
}

/**
 * The forest that was written as JSON.
 * @throws InputError when the data is none, or does not fit the features and classes
 */
export function loadMlForest(json: unknown, features: number, classes: number): MlForest {
  try {
    const forest = loadPackage().RandomForestClassifier.load(json);
    const code = forest.predictionValues([new Array<number>(features).fill(0)]).get(0, 0);
    if (Number.isInteger(code) && code >= 0 && code < classes) return forest;
  } catch {
    // Told below.
  }
  throw new InputError('the data of an ml-random-forest is broken: fit and save it again');
}

/** Loaded on first use. */
function loadPackage(): MlRandomForestModule {
  return require('ml-random-forest') as MlRandomForestModule;
}

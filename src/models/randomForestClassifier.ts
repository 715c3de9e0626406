import { BaseForest } from './tree/baseForest';
import { optionsFromJSON } from './tree/forestJson';
import type { ForestOptions } from './tree/treeOptions';

/**
 * A random forest: trees on rows drawn with replacement, each split the best of a few features drawn. With the
 * same `randomState`, its trees are scikit-learn 1.6's, node for node.
 *
 * Source: Breiman, "Random Forests" (2001); scikit-learn's `RandomForestClassifier`.
 */
export class RandomForestClassifier extends BaseForest {
  protected readonly type = 'RandomForestClassifier';
  protected readonly splitter = 'best';
  protected readonly bootstrapByDefault: boolean = true;

  constructor(options: ForestOptions = {}) {
    super(options);
  }

  /**
   * The forest of the first trees, equal to one fitted with that many; it shares their memory.
   * @throws InputError when it is not fitted, or has fewer trees
   */
  withEstimators(count: number): RandomForestClassifier {
    const forest = new RandomForestClassifier({ ...this.options, nEstimators: count });
    forest.fitted = this.prefix(count);
    return forest;
  }

  /** The fitted forest that `toJSON` wrote. */
  static fromJSON(json: unknown): RandomForestClassifier {
    return new RandomForestClassifier(optionsFromJSON('RandomForestClassifier', json)).restore(json);
  }
}

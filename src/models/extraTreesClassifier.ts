import { BaseForest } from './tree/baseForest';
import { optionsFromJSON } from './tree/forestJson';
import type { ForestOptions } from './tree/treeOptions';

/**
 * Extremely randomized trees: each split is the best of one random threshold for each of a few features drawn.
 * With the same `randomState`, its trees are scikit-learn 1.6's, node for node.
 *
 * Source: Geurts, Ernst and Wehenkel, "Extremely randomized trees" (2006); scikit-learn's
 * `ExtraTreesClassifier`.
 */
export class ExtraTreesClassifier extends BaseForest {
  protected readonly type = 'ExtraTreesClassifier';
  protected readonly splitter = 'random';
  protected readonly bootstrapByDefault: boolean = false;

  constructor(options: ForestOptions = {}) {
    super(options);
  }

  /**
   * The forest of the first trees, equal to one fitted with that many; it shares their memory.
   * @throws InputError when it is not fitted, or has fewer trees
   */
  withEstimators(count: number): ExtraTreesClassifier {
    const forest = new ExtraTreesClassifier({ ...this.options, nEstimators: count });
    forest.fitted = this.prefix(count);
    return forest;
  }

  /** The fitted forest that `toJSON` wrote. */
  static fromJSON(json: unknown): ExtraTreesClassifier {
    return new ExtraTreesClassifier(optionsFromJSON('ExtraTreesClassifier', json)).restore(json);
  }
}

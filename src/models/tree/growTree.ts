import type { RandomState } from '../../random/randomState';
import { FeatureSampler } from './featureSampler';
import { growBestFirst } from './growBestFirst';
import { growDepthFirst } from './growDepthFirst';
import { IntegerSplitter } from './integerSplitter';
import { OrderedSplitter } from './orderedSplitter';
import type { PreparedColumns } from './preparedColumns';
import type { SplitRules, WeightedLabels } from './splitter';
import type { StopRules } from './stopRules';
import type { TreeNodes } from './treeNodes';

/** The rules of a tree, all numbers resolved. */
export interface TreeRules extends SplitRules, StopRules {
  /** -1: no limit. */
  readonly maxLeafNodes: number;
}

const MAX_RAND_R = 0x7fffffff;
// Squares of sums up to here are exact in a double.
const MAX_EXACT_WEIGHT = 2 ** 26;

/**
 * Grows one tree, scikit-learn's for the same seed.
 * @param isSparse - whether the rows came sparse; it decides the order in which fractions are summed
 */
export function growTree(
  columns: PreparedColumns,
  labels: WeightedLabels,
  rules: TreeRules,
  randomState: RandomState,
  isSparse: boolean,
): TreeNodes {
  const seed = randomState.randint(0, MAX_RAND_R);
  const sampler = new FeatureSampler(columns.columns, rules.maxFeatures, seed);
  const splitter = haveExactSums(labels.weights)
    ? new IntegerSplitter(columns, labels, rules, sampler)
    : new OrderedSplitter(columns, labels, rules, sampler, isSparse);
  return rules.maxLeafNodes < 0
    ? growDepthFirst(splitter, rules)
    : growBestFirst(splitter, rules, rules.maxLeafNodes);
}

function haveExactSums(weights: Float64Array): boolean {
  let sum = 0;
  for (const weight of weights) {
    if (!Number.isInteger(weight)) return false;
    sum += weight;
  }
  return sum <= MAX_EXACT_WEIGHT;
}

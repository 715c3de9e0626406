import type { RandomState } from '../../random/randomState';
import { fitsClassSums } from './classSums';
import { FeatureSampler } from './featureSampler';
import { growBestFirst } from './growBestFirst';
import { growDepthFirst } from './growDepthFirst';
import { IntegerSplitter } from './integerSplitter';
import { NodeEntries } from './nodeEntries';
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

/**
 * Grows one tree, scikit-learn's for the same seed.
 * @param isSparse - whether the rows came sparse; it decides the order in which fractions are summed
 * @param entries - may be given when several trees are grown on the same columns, so that its arrays are shared
 */
export function growTree(
  columns: PreparedColumns,
  labels: WeightedLabels,
  rules: TreeRules,
  randomState: RandomState,
  isSparse: boolean,
  entries: NodeEntries = new NodeEntries(columns),
): TreeNodes {
  const seed = randomState.randint(0, MAX_RAND_R);
  const sampler = new FeatureSampler(columns.columns, rules.maxFeatures, seed);
  const splitter = fitsClassSums(labels)
    ? new IntegerSplitter(entries, labels, rules, sampler)
    : new OrderedSplitter(columns, labels, rules, sampler, isSparse);
  return rules.maxLeafNodes < 0
    ? growDepthFirst(splitter, rules)
    : growBestFirst(splitter, rules, rules.maxLeafNodes);
}

import { RandomState } from '../../random/randomState';
import { drawRows } from './bootstrap';
import { balancedWeights } from './classWeight';
import { growTree, type TreeRules } from './growTree';
import { NodeEntries } from './nodeEntries';
import type { PreparedColumns } from './preparedColumns';
import type { WeightedLabels } from './splitter';
import type { TreeNodes } from './treeNodes';

/** What all trees of a forest share. */
export interface ForestSetup {
  readonly columns: PreparedColumns;
  readonly isSparse: boolean;
  readonly labels: WeightedLabels;
  readonly rules: Omit<TreeRules, 'minWeightLeaf'>;
  readonly minWeightFractionLeaf: number;
  /** Rows that each tree draws; 0: it learns from all rows as they are. */
  readonly bootstrapSize: number;
  readonly balanceEachDraw: boolean;
}

/** Grows the tree of a seed. Called `createRunner` because `runBlocking` looks for it by that name. */
export function createRunner(setup: ForestSetup): (seed: number) => TreeNodes {
  const { columns, labels, rules, isSparse } = setup;
  const entries = new NodeEntries(columns);
  return (seed) => {
    const weights = weightsOfTree(setup, seed);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const minWeightLeaf = setup.minWeightFractionLeaf * total;
    const treeLabels = { ...labels, weights };
    return growTree(
      columns,
      treeLabels,
      { ...rules, minWeightLeaf },
      new RandomState(seed),
      isSparse,
      entries,
    );
  };
}

function weightsOfTree(setup: ForestSetup, seed: number): Float64Array {
  const { labels, bootstrapSize, balanceEachDraw } = setup;
  if (bootstrapSize === 0) return labels.weights;
  const { codes, classCount } = labels;
  const drawn = drawRows(seed, codes.length, bootstrapSize);
  const counts = new Float64Array(codes.length);
  for (const row of drawn) counts[row]++;
  const weights = new Float64Array(codes.length);
  for (let row = 0; row < weights.length; row++) weights[row] = labels.weights[row] * counts[row];
  if (!balanceEachDraw) return weights;
  const ofClass = balancedWeights(
    Int32Array.from(drawn, (row) => codes[row]),
    classCount,
  );
  return weights.map((weight, row) => weight * ofClass[codes[row]]);
}

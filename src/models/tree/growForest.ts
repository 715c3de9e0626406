import { runBlocking } from '../../threads/runBlocking';
import { workerFile } from '../../threads/workerFile';
import { type ForestNodes, joinTrees } from './forestNodes';
import { createRunner, type ForestSetup } from './growTreesTask';
import type { TreeNodes } from './treeNodes';

/** Called after each tree with the number of trees done and of all. */
export type ForestProgress = (done: number, total: number) => void;

/** Grows one tree per seed, in this thread or in others; the trees are the same. */
export function growForest(
  setup: ForestSetup,
  seeds: readonly number[],
  nJobs: number,
  onProgress?: ForestProgress,
): ForestNodes {
  const trees: TreeNodes[] = new Array(seeds.length);
  if (nJobs > 1) {
    runBlocking<ForestSetup, number, TreeNodes>({
      module: workerFile(__dirname, 'growTreesTask'),
      createRunner,
      setup: { ...setup, labels: onSharedMemory(setup) },
      tasks: seeds,
      nJobs,
      onProgress,
      onResult: (tree, t) => {
        trees[t] = tree;
      },
    });
  } else {
    const grow = createRunner(setup);
    seeds.forEach((seed, t) => {
      trees[t] = grow(seed);
      onProgress?.(t + 1, seeds.length);
    });
  }
  return joinTrees(trees);
}

function onSharedMemory({ labels }: ForestSetup): ForestSetup['labels'] {
  const codes = new Int32Array(new SharedArrayBuffer(4 * labels.codes.length));
  const weights = new Float64Array(new SharedArrayBuffer(8 * labels.weights.length));
  codes.set(labels.codes);
  weights.set(labels.weights);
  return { ...labels, codes, weights };
}

import { LEAF } from '../tree/treeNodes';
import { BARRIER_WORDS, Barrier } from './barrier';
import { type BinnedRows, binOfRow } from './binnedRows';
import { type Derivatives, fillDerivatives, type MarginRows, meanLoss } from './boostingLoss';
import type { BoostingRules } from './boostingRules';
import { EarlyStop } from './earlyStop';
import { GrownNodes, type NodeParts } from './grownNodes';
import { TreeGrower } from './treeGrower';

/** What all threads share; its arrays lie on shared memory when there are several. */
export interface BoostingSetup {
  readonly binned: BinnedRows;
  readonly data: MarginRows;
  /** The first rows; the others are held out for early stopping. */
  readonly trainingRows: number;
  readonly derivatives: Derivatives;
  readonly rules: BoostingRules;
  /** Threads, each of which does a part of every iteration. */
  readonly parts: number;
  /** `SYNC_WORDS` zeros. */
  readonly sync: Int32Array;
}

/** The trees that a thread has grown. */
export interface GrownPart extends NodeParts {
  /** Their numbers: iteration times outputs, plus the output. */
  readonly trees: Int32Array;
  /** Where each of them starts, and the end. */
  readonly starts: Int32Array;
  /** Iterations done. */
  readonly iterations: number;
}

const NEXT_OUTPUT = BARRIER_WORDS;
const STOP = BARRIER_WORDS + 1;
export const SYNC_WORDS: number = BARRIER_WORDS + 2;

/**
 * Takes part in all iterations: fills in the derivatives of a range of rows, then grows the tree of one output
 * after the other, as long as there is one that no other thread has taken.
 *
 * Called `createRunner` because `runBlocking` looks for it by that name.
 */
export function createRunner(setup: BoostingSetup): (part: number) => GrownPart {
  return (part) => {
    const { data, derivatives, rules, parts, sync, trainingRows } = setup;
    const barrier = new Barrier(sync, parts);
    const trees = new OutputTrees(setup);
    const [from, to] = [part, part + 1].map((at) => Math.floor((at * trainingRows) / parts));
    const earlyStop = part === 0 && rules.earlyStopping;
    const stop = earlyStop ? new EarlyStop(earlyStop, stoppingLoss(setup)) : undefined;
    let iteration = 0;
    while (iteration < rules.maxIter && Atomics.load(sync, STOP) === 0) {
      fillDerivatives(data, derivatives, from, to);
      if (part === 0) Atomics.store(sync, NEXT_OUTPUT, 0);
      barrier.wait();
      const take = (): number => Atomics.add(sync, NEXT_OUTPUT, 1);
      for (let output = take(); output < data.outputs; output = take()) trees.grow(iteration, output);
      iteration++;
      barrier.wait();
      if (stop?.isDue(stoppingLoss(setup))) Atomics.store(sync, STOP, 1);
      // All threads see the end at the same iteration.
      if (rules.earlyStopping) barrier.wait();
    }
    return trees.grown(iteration);
  };
}

/** The loss of the rows that are held out, or of the training rows when none are. */
function stoppingLoss({ data, trainingRows }: BoostingSetup): number {
  return data.rows > trainingRows ? meanLoss(data, trainingRows, data.rows) : meanLoss(data, 0, data.rows);
}

/** Grows trees, and collects them. */
class OutputTrees {
  private readonly nodes = new GrownNodes();
  private readonly trees: number[] = [];
  private readonly starts: number[] = [];
  private readonly grower: TreeGrower;

  constructor(private readonly setup: BoostingSetup) {
    const { binned, rules, data, trainingRows } = setup;
    this.grower = new TreeGrower(binned, rules, data.weights.subarray(0, trainingRows));
  }

  grow(iteration: number, output: number): void {
    const { data, derivatives, trainingRows } = this.setup;
    const { gradients, hessians } = derivatives;
    const start = output * data.rows;
    const margins = data.margins.subarray(start, start + data.rows);
    const root = this.grower.grow(
      gradients.subarray(start, start + trainingRows),
      hessians.subarray(start, start + trainingRows),
      margins,
      this.nodes,
    );
    for (let row = trainingRows; row < data.rows; row++) margins[row] += this.valueOf(row, root);
    this.trees.push(iteration * data.outputs + output);
    this.starts.push(root);
  }

  grown(iterations: number): GrownPart {
    return {
      trees: Int32Array.from(this.trees),
      starts: Int32Array.from([...this.starts, this.nodes.length]),
      iterations,
      ...this.nodes.parts(),
    };
  }

  /** The value of the leaf that a row reaches. */
  private valueOf(row: number, root: number): number {
    const { binned } = this.setup;
    const { leftChild, bin, value } = this.nodes;
    let node = root;
    while (leftChild[node] !== LEAF) {
      const goesLeft = binOfRow(binned, row, binned.columnOfBin[bin[node]]) <= bin[node];
      node = root + leftChild[node] + (goesLeft ? 0 : 1);
    }
    return value[node];
  }
}

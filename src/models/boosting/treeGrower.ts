import { popLargest, pushInto } from '../tree/improvementHeap';
import { LEAF } from '../tree/treeNodes';
import type { BinnedRows } from './binnedRows';
import type { BoostingRules } from './boostingRules';
import type { GrownNodes } from './grownNodes';
import { MIN_HESSIAN, type NodeSums } from './leafRules';
import { type NodeHistogram, NodeHistograms, type NodeRows } from './nodeHistograms';
import { SplitFinder } from './splitFinder';

/** A node whose rows are those of `order` from `start` up to `end`. */
interface OpenNode extends NodeRows {
  readonly node: number;
  readonly depth: number;
}

/** A node with the best split of it. */
interface SplitNode extends OpenNode {
  readonly improvement: number;
  readonly column: number;
  readonly bin: number;
  readonly histogram: NodeHistogram;
}

// Keeps the value of rows finite that are predicted with certainty.
const TINY = 1e-15;

/**
 * Grows trees on gradients, always splitting next the node whose split gains most. Memory is used again from
 * tree to tree.
 *
 * Source: Ke et al., "LightGBM: a highly efficient gradient boosting decision tree" (2017), 3.1 and algorithm 1;
 * scikit-learn's `HistGradientBoostingClassifier` for the limits.
 */
export class TreeGrower {
  private readonly order: Int32Array;
  private readonly moved: Int32Array;
  private readonly goesLeft: Uint8Array;
  private readonly gradients: Float32Array;
  private readonly hessians: Float32Array;
  private readonly histograms: NodeHistograms;
  private readonly finder: SplitFinder;
  private readonly leaves: OpenNode[] = [];
  private readonly heap: SplitNode[] = [];

  /** @param weights - of the training rows, which are the first rows */
  constructor(
    private readonly rows: BinnedRows,
    private readonly rules: BoostingRules,
    private readonly weights: Float64Array,
  ) {
    const { length } = weights;
    this.order = new Int32Array(length);
    this.moved = new Int32Array(length);
    this.goesLeft = new Uint8Array(rows.rows);
    this.gradients = new Float32Array(length);
    this.hessians = new Float32Array(length);
    this.histograms = new NodeHistograms(rows, rules, this.order, this.gradients, this.hessians);
    this.finder = new SplitFinder(rows, rules);
  }

  /**
   * Grows a tree behind those in `nodes`, and adds what its leaves give to the margins.
   * @param gradients - of the loss by the margin of each training row
   * @param hessians - the second derivatives
   * @returns the place of its root
   */
  grow(gradients: Float32Array, hessians: Float32Array, margins: Float64Array, nodes: GrownNodes): number {
    const { rules, leaves, heap, order } = this;
    this.gradients.set(gradients);
    this.hessians.set(hessians);
    const count = this.weights.length;
    for (let i = 0; i < count; i++) order[i] = i;
    const root = nodes.add();
    leaves.length = 0;
    heap.length = 0;
    this.openRoot({ node: root, start: 0, end: count, depth: 0, ...this.sumsOf(0, count) });
    let leafCount = 1;
    for (let next = popLargest(heap); next; next = popLargest(heap)) {
      leafCount++;
      this.split(next, nodes, root, leafCount < rules.maxLeafNodes);
      if (leafCount < rules.maxLeafNodes) continue;
      for (const rest of heap) {
        leaves.push(rest);
        this.histograms.giveBack(rest.histogram);
      }
      break;
    }
    this.finishLeaves(nodes, margins);
    this.sumCovers(nodes, root);
    return root;
  }

  private openRoot(root: OpenNode): void {
    if (this.canBeSplit(root)) this.open(root, this.histograms.ofRoot(root));
    else this.leaves.push(root);
  }

  /** Divides a node's rows, and opens both parts when they may be split too. */
  private split(parent: SplitNode, nodes: GrownNodes, root: number, mayGoOn: boolean): void {
    const { histograms } = this;
    const middle = this.divide(parent);
    const left = nodes.add();
    nodes.add();
    nodes.leftChild[parent.node] = left - root;
    nodes.bin[parent.node] = parent.bin;
    const [smaller, larger] = this.partsOf(parent, middle, left);
    if (mayGoOn && this.canBeSplit(smaller)) {
      this.open(smaller, histograms.ofPart(parent.histogram, smaller));
    } else this.leaves.push(smaller);
    if (mayGoOn && this.canBeSplit(larger)) {
      histograms.remove(parent.histogram, smaller, larger);
      this.open(larger, parent.histogram);
    } else {
      this.leaves.push(larger);
      histograms.giveBack(parent.histogram);
    }
  }

  /** The smaller part of a node and the larger one; of equal ones the left one first. */
  private partsOf(parent: SplitNode, middle: number, left: number): [OpenNode, OpenNode] {
    const { start, end, count, gradient, hessian } = parent;
    const depth = parent.depth + 1;
    const isLeftSmaller = middle - start <= end - middle;
    const [from, to] = isLeftSmaller ? [start, middle] : [middle, end];
    const sums = this.sumsOf(from, to);
    const smaller = { node: isLeftSmaller ? left : left + 1, start: from, end: to, depth, ...sums };
    const larger = {
      node: isLeftSmaller ? left + 1 : left,
      start: isLeftSmaller ? middle : start,
      end: isLeftSmaller ? end : middle,
      depth,
      count: count - sums.count,
      gradient: gradient - sums.gradient,
      hessian: hessian - sums.hessian,
    };
    return [smaller, larger];
  }

  private canBeSplit({ count, hessian, depth }: OpenNode): boolean {
    const { minSamplesLeaf, maxDepth } = this.rules;
    return count >= 2 * minSamplesLeaf && hessian >= MIN_HESSIAN && depth < maxDepth;
  }

  /** Looks for the best split of a node; without one it is a leaf. */
  private open(node: OpenNode, histogram: NodeHistogram): void {
    const { finder } = this;
    if (finder.find(histogram, node)) {
      const { gain, column, bin } = finder;
      pushInto(this.heap, { ...node, improvement: gain, column, bin, histogram });
    } else {
      this.leaves.push(node);
      this.histograms.giveBack(histogram);
    }
  }

  /** Puts the rows that go left first, and leaves both parts in their order. Returns where the right part starts. */
  private divide(parent: SplitNode): number {
    const { order, moved, goesLeft } = this;
    const { start, end } = parent;
    this.markRows(parent);
    let left = start;
    let right = 0;
    for (let at = start; at < end; at++) {
      const row = order[at];
      if (goesLeft[row] === 1) order[left++] = row;
      else moved[right++] = row;
    }
    for (let k = 0; k < right; k++) order[left + k] = moved[k];
    return left;
  }

  /** Says of each of the node's rows where it goes: those without an entry as the commonest bin. */
  private markRows({ start, end, column, bin }: SplitNode): void {
    const { order, goesLeft, rows } = this;
    const { binStarts, commonBins, entryStarts, entryRows, entryBins } = rows;
    const common = commonBins[column] <= bin ? 1 : 0;
    for (let at = start; at < end; at++) goesLeft[order[at]] = common;
    const highest = bin - binStarts[column];
    for (let k = entryStarts[column]; k < entryStarts[column + 1]; k++) {
      goesLeft[entryRows[k]] = entryBins[k] <= highest ? 1 : 0;
    }
  }

  private sumsOf(start: number, end: number): NodeSums {
    const { order, gradients, hessians } = this;
    let gradient = 0;
    let hessian = 0;
    for (let at = start; at < end; at++) {
      gradient += gradients[order[at]];
      hessian += hessians[order[at]];
    }
    return { count: end - start, gradient, hessian };
  }

  private finishLeaves(nodes: GrownNodes, margins: Float64Array): void {
    const { order, weights, leaves } = this;
    const { learningRate, l2Regularization } = this.rules;
    for (const { node, start, end, gradient, hessian } of leaves) {
      const value = (-learningRate * gradient) / (hessian + l2Regularization + TINY);
      let cover = 0;
      for (let at = start; at < end; at++) {
        margins[order[at]] += value;
        cover += weights[order[at]];
      }
      nodes.value[node] = value;
      nodes.cover[node] = cover;
    }
  }

  private sumCovers({ leftChild, cover, length }: GrownNodes, root: number): void {
    for (let node = length - 1; node >= root; node--) {
      if (leftChild[node] === LEAF) continue;
      const left = root + leftChild[node];
      cover[node] = cover[left] + cover[left + 1];
    }
  }
}

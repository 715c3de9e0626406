import { LEAF, NO_FEATURE, type TreeNodes } from './treeNodes';

/** Collects the nodes of one tree. */
export class TreeNodesBuilder {
  private readonly leftChild: number[] = [];
  private readonly rightChild: number[] = [];
  private readonly feature: number[] = [];
  private readonly threshold: number[] = [];
  private readonly impurity: number[] = [];
  private readonly samples: number[] = [];
  private readonly weight: number[] = [];
  private readonly leafStart: number[] = [];
  private readonly leafLength: number[] = [];
  private readonly leafClasses: number[] = [];
  private readonly leafWeights: number[] = [];
  private maxDepth = 0;

  /** Adds a leaf, and returns its number; it may be made an inner node by `setSplit`. */
  add(
    parent: number,
    isLeft: boolean,
    depth: number,
    impurity: number,
    samples: number,
    weight: number,
  ): number {
    const id = this.feature.length;
    this.leftChild.push(LEAF);
    this.rightChild.push(LEAF);
    this.feature.push(NO_FEATURE);
    this.threshold.push(NO_FEATURE);
    this.impurity.push(impurity);
    this.samples.push(samples);
    this.weight.push(weight);
    this.leafStart.push(this.leafClasses.length);
    this.leafLength.push(0);
    if (parent >= 0) (isLeft ? this.leftChild : this.rightChild)[parent] = id;
    this.maxDepth = Math.max(this.maxDepth, depth);
    return id;
  }

  setSplit(id: number, feature: number, threshold: number): void {
    this.feature[id] = feature;
    this.threshold[id] = threshold;
  }

  /** Adds a class to the leaf that was added last. */
  addClass(code: number, weight: number): void {
    this.leafClasses.push(code);
    this.leafWeights.push(weight);
    this.leafLength[this.leafLength.length - 1]++;
  }

  finish(): TreeNodes {
    const nodeCount = this.feature.length;
    const isLeaf = (id: number): boolean => this.leftChild[id] === LEAF;
    const leafStarts = new Int32Array(nodeCount + 1);
    for (let id = 0; id < nodeCount; id++) {
      leafStarts[id + 1] = leafStarts[id] + (isLeaf(id) ? this.leafLength[id] : 0);
    }
    const leafClasses = new Int32Array(leafStarts[nodeCount]);
    const leafWeights = new Float64Array(leafStarts[nodeCount]);
    for (let id = 0; id < nodeCount; id++) {
      for (let k = leafStarts[id]; k < leafStarts[id + 1]; k++) {
        const from = this.leafStart[id] + k - leafStarts[id];
        leafClasses[k] = this.leafClasses[from];
        leafWeights[k] = this.leafWeights[from];
      }
    }
    return {
      nodeCount,
      maxDepth: this.maxDepth,
      leftChild: Int32Array.from(this.leftChild),
      rightChild: Int32Array.from(this.rightChild),
      feature: Int32Array.from(this.feature),
      threshold: Float64Array.from(this.threshold),
      impurity: Float64Array.from(this.impurity),
      nNodeSamples: Int32Array.from(this.samples),
      weightedNNodeSamples: Float64Array.from(this.weight),
      leafStarts,
      leafClasses,
      leafWeights,
    };
  }
}

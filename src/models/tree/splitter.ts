/** The best split that was found for a node. */
export interface NodeSplit {
  feature: number;
  threshold: number;
  /** Rows of the left child; 0 when no split was found. */
  leftCount: number;
  leftImpurity: number;
  rightImpurity: number;
  improvement: number;
  /** Features that are known to be constant in both children. */
  constants: number;
}

/** Finds splits in the nodes of one tree, one node at a time. */
export interface Splitter {
  /** Rows with a weight. */
  readonly count: number;
  /** Takes up the node of the rows from `start` to `end` in the splitter's order, and returns its weight. */
  enter(start: number, end: number): number;
  /** The impurity of the node. */
  impurity(): number;
  /** Looks for the node's best split and moves its rows to their sides. */
  split(parentImpurity: number, constants: number): NodeSplit;
  /** Calls back with each class that has rows in the node, and their weight. */
  forEachClass(visit: (code: number, weight: number) => void): void;
}

/** What a tree is grown on and by which rules, all numbers resolved. */
export interface SplitRules {
  readonly criterion: 'gini' | 'entropy';
  readonly splitter: 'best' | 'random';
  readonly maxFeatures: number;
  readonly minSamplesLeaf: number;
  readonly minWeightLeaf: number;
}

/** The rows' labels and weights. */
export interface WeightedLabels {
  /** The class of each row. */
  readonly codes: Int32Array;
  readonly classCount: number;
  readonly weights: Float64Array;
}

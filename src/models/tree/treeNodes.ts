/** Nodes as parallel arrays; those of a forest's trees stand one after another. */
export interface NodeArrays {
  readonly leftChild: Int32Array;
  readonly rightChild: Int32Array;
  readonly feature: Int32Array;
  readonly threshold: Float64Array;
  readonly impurity: Float64Array;
  readonly nNodeSamples: Int32Array;
  readonly weightedNNodeSamples: Float64Array;
  /** A leaf's class weights are those from `leafStarts[node]` up to `leafStarts[node + 1]`. */
  readonly leafStarts: Int32Array;
  readonly leafClasses: Int32Array;
  readonly leafWeights: Float64Array;
}

/**
 * One tree's nodes as parallel arrays, as scikit-learn's `Tree` holds them. Node 0 is the root; a leaf has no
 * children (-1) and no feature (-2). Rows whose value is at most the threshold go left.
 */
export interface TreeNodes extends NodeArrays {
  readonly nodeCount: number;
  readonly maxDepth: number;
}

export const LEAF = -1;
export const NO_FEATURE = -2;

/** The share of each class in a node; an inner node's is the sum of its leaves'. */
export function nodeValue(nodes: TreeNodes, node: number, classCount: number): Float64Array {
  const value = new Float64Array(classCount);
  const open = [node];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (nodes.leftChild[next] !== LEAF) open.push(nodes.rightChild[next], nodes.leftChild[next]);
    for (let k = nodes.leafStarts[next]; k < nodes.leafStarts[next + 1]; k++) {
      value[nodes.leafClasses[k]] += nodes.leafWeights[k];
    }
  }
  return value.map((weight) => weight / nodes.weightedNNodeSamples[node]);
}

import { marginTrees } from '../../src/explain/marginTrees';
import type { ValuedTree } from '../../src/explain/valuedTree';

/** A tree of two splits, by column 7 and then by column 2, whose leaves are 3, 2 and -2. */
export const twoSplitTree: ValuedTree = marginTrees(
  {
    outputs: 1,
    startMargins: Float64Array.of(0),
    treeStarts: Int32Array.of(0, 5),
    leftChild: Int32Array.of(1, 3, -1, -1, -1),
    feature: Int32Array.of(7, 2, 0, 0, 0),
    threshold: Float64Array.of(0.5, 0.25, 3, 2, -2),
    cover: Float64Array.of(8, 4, 4, 1, 3),
  },
  0,
)[0];

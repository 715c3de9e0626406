import { LEAF } from '../models/tree/treeNodes';
import { gaussLegendre } from './gaussLegendre';
import { leafOf, type ValuedTree } from './valuedTree';

// What the sum of a tree's values may miss before more points are taken.
const TOLERANCE = 1e-13;
const FEWEST_POINTS = 16;

/**
 * Adds the Shapley values of a row in a tree to the columns' sums, path dependent: a column that is not known
 * sends a row both ways, in proportion to the training rows. Columns that the row has no value in can have one
 * too: that a word is missing tells something.
 *
 * The weights of the subsets are written as an integral, under which the sum over all subsets becomes a product
 * along the path. Gauss-Legendre quadrature with half as many points as the tree is deep gives it exactly; fewer
 * are taken where the values add up with them. So a node costs at most as much time as the tree is deep, and
 * subtrees whose leaves give nothing cost none.
 *
 * Source: Lundberg, Erion and Lee, "Consistent individualized feature attribution for tree ensembles" (2018),
 * whose Algorithm 2 gives the same values; the sum over subtrees follows Yu et al., "Linear TreeShap" (2022).
 *
 * @param scale - what the values are multiplied by
 * @returns what the tree gives the row, not scaled
 */
export function addShapValues(
  tree: ValuedTree,
  valueAt: (column: number) => number,
  scale: number,
  sums: Map<number, number>,
): number {
  const { values } = tree;
  const given = values[leafOf(tree, valueAt)];
  if (tree.isEmpty(0)) return given;
  for (const [column, value] of valuesOfTree(tree, valueAt, given - values[0])) {
    sums.set(column, (sums.get(column) ?? 0) + value * scale);
  }
  return given;
}

/** The values of one tree, which add up to `total`. */
function valuesOfTree(
  tree: ValuedTree,
  valueAt: (column: number) => number,
  total: number,
): Map<number, number> {
  const exact = Math.max(1, Math.ceil(tree.maxDepth / 2));
  for (let points = FEWEST_POINTS; ; points *= 2) {
    const walk = new TreeWalk(tree, valueAt, Math.min(points, exact));
    walk.visit(0, 0);
    if (points >= exact) return walk.sums;
    let sum = 0;
    for (const value of walk.sums.values()) sum += value;
    if (Math.abs(sum - total) <= TOLERANCE) return walk.sums;
  }
}

/** One tree's walk for one row. An edge has the depth of its lower node; depth 0 is the root. */
class TreeWalk {
  /** What each column adds. */
  readonly sums = new Map<number, number>();
  private readonly points: Float64Array;
  private readonly weights: Float64Array;
  /** By depth and point: the product of the path's factors. */
  private readonly products: Float64Array;
  /** By depth and point: what the leaves below give, times their products. */
  private readonly below: Float64Array;
  /** By depth: whether the row takes all edges of the column down to here, and the part of rows that does. */
  private readonly taken: Float64Array;
  private readonly covers: Float64Array;
  /** The depth of the lowest edge of each column on the path. */
  private readonly edgeOf = new Map<number, number>();

  constructor(
    private readonly tree: ValuedTree,
    private readonly valueAt: (column: number) => number,
    private readonly count: number,
  ) {
    const { points, weights } = gaussLegendre(count);
    this.points = points;
    this.weights = weights;
    const depths = tree.maxDepth + 1;
    this.products = new Float64Array(depths * count).fill(1, 0, count);
    this.below = new Float64Array(depths * count);
    this.taken = new Float64Array(depths);
    this.covers = new Float64Array(depths);
  }

  /** Fills `below` of the node's depth. */
  visit(node: number, depth: number): void {
    const { tree, count, below, products } = this;
    const at = depth * count;
    if (tree.leftChild[node] === LEAF) {
      for (let q = 0; q < count; q++) below[at + q] = tree.values[node] * products[at + q];
      return;
    }
    below.fill(0, at, at + count);
    const goesLeft = this.valueAt(tree.feature[node]) <= tree.threshold[node];
    this.follow(node, tree.leftChild[node], goesLeft, depth + 1);
    this.follow(node, tree.rightChild[node], !goesLeft, depth + 1);
  }

  private follow(parent: number, child: number, isTaken: boolean, depth: number): void {
    const { tree } = this;
    if (tree.isEmpty(child)) return;
    const { count, products, below, points, taken, covers, edgeOf } = this;
    const column = tree.feature[parent];
    const upper = edgeOf.get(column) ?? 0;
    const cover = tree.cover[child] / tree.cover[parent];
    taken[depth] = isTaken && (upper === 0 || taken[upper] === 1) ? 1 : 0;
    covers[depth] = upper === 0 ? cover : cover * covers[upper];
    const [at, above] = [depth * count, (depth - 1) * count];
    for (let q = 0; q < count; q++) {
      const instead = upper === 0 ? 1 : this.factor(upper, points[q]);
      products[at + q] = (products[above + q] * this.factor(depth, points[q])) / instead;
    }
    edgeOf.set(column, depth);
    this.visit(child, depth);
    let added = this.share(depth, at);
    if (upper === 0) edgeOf.delete(column);
    else {
      edgeOf.set(column, upper);
      // The upper edge's share counts these leaves too, which have a lower edge of the column.
      added -= this.share(upper, at);
    }
    this.sums.set(column, (this.sums.get(column) ?? 0) + added);
    for (let q = 0; q < count; q++) below[above + q] += below[at + q];
  }

  /** What an edge's column adds over the leaves whose sum is at `at`. */
  private share(edge: number, at: number): number {
    let sum = 0;
    for (let q = 0; q < this.count; q++) {
      sum += (this.weights[q] * this.below[at + q]) / this.factor(edge, this.points[q]);
    }
    return (this.taken[edge] - this.covers[edge]) * sum;
  }

  private factor(edge: number, point: number): number {
    return this.taken[edge] * point + this.covers[edge] * (1 - point);
  }
}

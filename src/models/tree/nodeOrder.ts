/** Keeps a node's rows in the order in which scikit-learn keeps them, for one way of storing columns. */
export interface NodeOrder {
  /** The rows with a weight; every node is a range of it. */
  readonly rows: Int32Array;
  /** The values of the feature in hand, by place. */
  readonly values: Float32Array;
  /** Lowest and highest value, after `sort` or `findRange`. */
  readonly lowest: number;
  readonly highest: number;
  enter(start: number, end: number): void;
  /** Sorts the node's rows by a feature. */
  sort(feature: number): void;
  /** The last place of those whose values count as the same as that at `place`. */
  lastSame(place: number): number;
  /** The place after `place`, among those whose values are at hand. */
  after(place: number): number;
  /** Takes up a feature without sorting by it. */
  findRange(feature: number): void;
  /** Moves rows above the threshold behind the others, after `findRange`; returns the first of them. */
  partition(threshold: number): number;
  /** Takes up the best split's feature again and moves its rows to their sides. */
  partitionFinally(feature: number, threshold: number, middle: number): void;
}

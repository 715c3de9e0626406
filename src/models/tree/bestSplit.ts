/** The best candidate of a node so far. */
export interface BestSplit {
  /** scikit-learn's proxy of the improvement: larger is better; -Infinity while there is no candidate. */
  proxy: number;
  feature: number;
  /** Rows that go left. */
  leftCount: number;
  /** The values next to the gap, on both sides; see `NodeEntries.ranked`. */
  lower: number;
  upper: number;
  ranked: boolean;
}

/** One way of parting rows: those to learn from, and those to test on. */
export interface Fold {
  readonly train: Int32Array;
  readonly test: Int32Array;
}

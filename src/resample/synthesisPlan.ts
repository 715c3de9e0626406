/** New rows to make: each lies on the way from a base row to a neighbour. */
export interface SynthesisPlan {
  /** The base row of each new row. */
  readonly base: Int32Array;
  /** The row it moves towards. */
  readonly neighbour: Int32Array;
  /** How far, as a fraction of the way, 0 to 1. */
  readonly step: Float64Array;
  /** The label of each new row. */
  readonly labels: string[];
}

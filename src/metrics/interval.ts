/** Where a figure lies with a given confidence, both ends included. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

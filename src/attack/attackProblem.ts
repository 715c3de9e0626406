/** An object of a bundle that could not be used. The others were. */
export interface AttackProblem {
  /** The STIX type, `?` where the object has none. */
  readonly type: string;
  /** The STIX id, or the place in the bundle (`object 17`) where it has none. */
  readonly object: string;
  /** What is wrong with it. */
  readonly problem: string;
}

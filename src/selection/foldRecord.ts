import type { Scoring } from './scoring';

/** How one candidate did on one fold; plain data, so that long searches can write it down and go on later. */
export interface FoldRecord {
  /** The candidate's place in the parameter grid, from 0. */
  readonly candidate: number;
  /** The fold's place, from 0. */
  readonly fold: number;
  /** The scores on the test rows. */
  readonly scores: { readonly [S in Scoring]?: number };
  /** Seconds for the fit that the candidate was scored from; candidates that share a fit share the figure. */
  readonly fitSeconds: number;
  /** Seconds for predicting and scoring the test rows. */
  readonly scoreSeconds: number;
}

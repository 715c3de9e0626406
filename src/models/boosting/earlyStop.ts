import type { EarlyStoppingRules } from './boostingRules';

/** Notes the loss after each iteration, and says when it no longer falls. */
export class EarlyStop {
  private readonly losses: number[];

  /** @param loss - before the first iteration */
  constructor(
    private readonly rules: EarlyStoppingRules,
    loss: number,
  ) {
    this.losses = [loss];
  }

  /** Whether none of the last losses is lower than the one before them, by more than `tol`. */
  isDue(loss: number): boolean {
    const { nIterNoChange, tol } = this.rules;
    this.losses.push(loss);
    if (this.losses.length <= nIterNoChange) return false;
    const [before, ...last] = this.losses.slice(-nIterNoChange - 1);
    return last.every((later) => later >= before - tol);
  }
}

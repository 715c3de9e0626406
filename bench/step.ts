import type { BenchInputs } from './inputs';

/** One thing to time, here and in scikit-learn; `bench/sklearn/step.py` has its twin under the same name. */
export interface Step {
  readonly name: string;
  readonly title: string;
  /** How many times faster than scikit-learn it should be; null where only growth is shown. */
  readonly target: number | null;
  /** How often each side runs after the warm-up. */
  readonly repeats: number;
  /** A package that the twin needs besides; where Python does not have it, there is only our own column. */
  readonly pythonModule?: string;
  /** What a run's seconds are divided by, for figures per alert. Default 1. */
  readonly per?: number;
  /** Makes ready what is not timed. */
  prepare(inputs: BenchInputs): Prepared | Promise<Prepared>;
}

/** A step with its inputs in memory. */
export interface Prepared {
  /** A run, or a smaller one where a run takes long, before the clock counts. */
  warmUp(): unknown;
  run(): unknown;
}

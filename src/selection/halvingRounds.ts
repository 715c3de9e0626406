import { HALVING_FACTOR } from './halvingShares';
import type { RecipeOutcome, RecipeTask } from './recipeTask';
import { rankTrials, type SearchTrial } from './searchTrial';
import type { WorkerPool } from './workerPool';

/** How rounds are run. */
export interface RoundOptions {
  /** The number of folds. */
  readonly folds: number;
  /** When to stop, as `performance.now()` tells the time. */
  readonly endsAt: number;
  /** Told whenever a candidate has a new score. */
  readonly onScored: () => void;
  readonly signal?: AbortSignal;
}

// Node's timers take no longer ones.
const LONGEST_TIMER = 2 ** 31 - 1;

/** Runs candidates through rounds, each on more rows for fewer of them, until they or the time are over. */
export class HalvingRounds {
  private isStopped = false;
  private hasScore = false;
  private readonly timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly pool: WorkerPool<RecipeTask, RecipeOutcome>,
    private readonly options: RoundOptions,
  ) {
    const left = options.endsAt - performance.now();
    if (left < LONGEST_TIMER) this.timer = setTimeout(() => this.stopWhenOver(), Math.max(0, left));
    options.signal?.addEventListener('abort', this.stop, { once: true });
  }

  /** Whether the time ended the search. */
  get isOver(): boolean {
    return this.isStopped;
  }

  /**
   * Runs a group of candidates, the better third of each round in the next.
   * @param shares - the part of the training rows for each round
   * @throws the signal's reason when it is aborted, and faults of the program
   */
  async run(trials: readonly SearchTrial[], shares: readonly number[]): Promise<void> {
    let left = trials;
    for (const share of shares) {
      await Promise.all(left.flatMap((trial) => this.foldsOf(trial, share)));
      this.options.signal?.throwIfAborted();
      if (this.isStopped) return;
      left = rankTrials(left).slice(0, Math.ceil(left.length / HALVING_FACTOR));
    }
  }

  /** Ends the threads. */
  async close(): Promise<void> {
    clearTimeout(this.timer);
    this.options.signal?.removeEventListener('abort', this.stop);
    await this.pool.destroy();
  }

  private foldsOf(trial: SearchTrial, share: number): Promise<void>[] {
    return Array.from({ length: this.options.folds }, (_, fold) => this.tryFold(trial, fold, share));
  }

  private async tryFold(trial: SearchTrial, fold: number, share: number): Promise<void> {
    const outcome = await this.outcomeOf({ recipe: trial.recipe, fold, share });
    if (!outcome || this.isStopped) return;
    if ('failure' in outcome) {
      const { message, stack, isInputError } = outcome.failure;
      if (!isInputError) throw Object.assign(new Error(message), { stack });
      trial.failure ??= message;
    } else if (trial.add(fold, this.options.folds, share, outcome) && trial.failure === null) {
      this.hasScore = true;
      this.options.onScored();
    }
    this.stopWhenOver();
  }

  private async outcomeOf(task: RecipeTask): Promise<RecipeOutcome | null> {
    try {
      return await this.pool.run(task);
    } catch (error) {
      if (this.isStopped) return null;
      throw error;
    }
  }

  /** The time may be over before anything has a score: then the first that has one is the last. */
  private stopWhenOver(): void {
    if (this.hasScore && performance.now() >= this.options.endsAt) this.stop();
  }

  private readonly stop = (): void => {
    if (this.isStopped) return;
    this.isStopped = true;
    void this.pool.destroy();
  };
}

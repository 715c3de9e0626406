import { InputError } from '../errors/inputError';
import { distinctLabels } from '../ordering/distinctLabels';
import { RandomState } from '../random/randomState';
import { CandidateSource } from './candidateSource';
import { evaluationFolds } from './evaluationFolds';
import { HalvingRounds } from './halvingRounds';
import { HALVING_FACTOR, halvingShares } from './halvingShares';
import { recipePool } from './recipePool';
import { assertPerRow } from './rowCount';
import { type Scoring, scoreNamed } from './scoring';
import { threadCount } from './searchControl';
import { defaultSearchSpace, type SearchSpace } from './searchSpace';
import { rankTrials, type SearchLeader, type SearchTrial } from './searchTrial';
import type { TextRecipe } from './textRecipe';

/** How far a search has come. */
export interface AutoSearchProgress {
  /** Candidates that have a score. */
  readonly trials: number;
  readonly seconds: number;
  readonly best: SearchLeader;
}

/** Options of {@link autoSearch}. */
export interface AutoSearchOptions {
  /** Seconds to search. Default 60, without end when `trials` is given. One candidate is always tried. */
  readonly seconds?: number;
  /** Candidates to try. With it alone, the same seed gives the same leaderboard on any machine. */
  readonly trials?: number;
  /** What to choose from. Default: the registered classifiers that suit texts. */
  readonly space?: SearchSpace;
  /** Folds to judge by. Default 3, shuffled, stratified where classes are large enough. */
  readonly folds?: number;
  /** A group per row: groups stay whole. */
  readonly groups?: readonly string[];
  /** What to judge by. Default `accuracy`. */
  readonly scoring?: Scoring;
  /** The seed. Default 42. */
  readonly randomState?: number;
  /** Worker threads; 1 (the default) runs in this thread, -1 takes one per processor. */
  readonly nJobs?: number;
  /** Told after every candidate. */
  readonly onProgress?: (progress: AutoSearchProgress) => void;
  /** Stops the search and its threads. */
  readonly signal?: AbortSignal;
}

/** What a search found. */
export interface AutoSearchResult {
  readonly best: TextRecipe;
  /** All candidates with a score: those tried on more rows first, then by mean. */
  readonly leaderboard: readonly SearchLeader[];
  /** Candidates that could not be used, and why. */
  readonly failures: readonly { readonly recipe: TextRecipe; readonly message: string }[];
  readonly trials: number;
  readonly seconds: number;
  /** What ended the search: the budget, or that there was nothing else to try. */
  readonly stoppedBy: 'seconds' | 'trials' | 'space';
}

/** Candidates that start together. */
const BRACKET = HALVING_FACTOR ** 2;

/**
 * Looks for the vectorizer, the resampling and the classifier that suit texts best, within a budget: what FLAML does.
 * Candidates start in groups of nine on a part of the training rows; the better third goes on with three times as many,
 * until all rows are used (successive halving). Each group holds random candidates and neighbours of the best.
 * Everything that learns or resamples sees the training rows of its fold only.
 *
 * Source: Jamieson and Talwalkar, "Non-stochastic best arm identification and hyperparameter optimization" (2016).
 *
 * @param texts - alerts
 * @param y - a label per text
 * @throws InputError on options or rows that cannot be used, or when no candidate can; the signal's reason when
 * it is aborted
 */
export async function autoSearch(
  texts: readonly string[],
  y: readonly string[],
  options: AutoSearchOptions = {},
): Promise<AutoSearchResult> {
  const { trials: most, space = defaultSearchSpace, folds: count = 3, groups, signal } = options;
  const { scoring = 'accuracy', randomState = 42, nJobs = 1, onProgress } = options;
  const budget = budgetOf(options);
  assertPerRow('y', y, texts.length);
  scoreNamed(scoring);
  signal?.throwIfAborted();
  const { folds } = evaluationFolds(y, { folds: count, testSize: 0.2, randomState, groups });
  const random = new RandomState(randomState);
  const orders = folds.map(({ train }) => Int32Array.from(random.permutation([...train])));
  const source = new CandidateSource(space, random);
  const start = performance.now();
  const elapsed = (): number => (performance.now() - start) / 1000;
  const threads = threadCount(nJobs, BRACKET * folds.length);
  const pool = recipePool({ texts, y, folds, orders, scoring }, threads);
  const all: SearchTrial[] = [];
  const rounds = new HalvingRounds(pool, {
    ...{ folds: folds.length, endsAt: start + 1000 * budget, signal },
    onScored: () => {
      const ranked = rankTrials(all);
      onProgress?.({ trials: ranked.length, seconds: elapsed(), best: ranked[0].leader! });
    },
  });
  try {
    const rows = Math.min(...orders.map(({ length }) => length));
    const classes = distinctLabels(y).length;
    let candidates = source.next(Math.min(BRACKET, most ?? BRACKET), null);
    while (candidates.length > 0) {
      all.push(...candidates);
      await rounds.run(candidates, halvingShares(candidates.length, rows, classes));
      if (rounds.isOver) break;
      const best = rankTrials(all)[0] ?? null;
      candidates = source.next(Math.min(BRACKET, (most ?? Number.POSITIVE_INFINITY) - all.length), best);
    }
  } finally {
    await rounds.close();
  }
  return resultOf(all, elapsed(), rounds.isOver ? 'seconds' : all.length === most ? 'trials' : 'space');
}

function budgetOf({ seconds, trials }: AutoSearchOptions): number {
  if (trials !== undefined && !(Number.isInteger(trials) && trials >= 1)) {
    throw new InputError(`trials is ${trials}: give a whole number from 1`);
  }
  const budget = seconds ?? (trials === undefined ? 60 : Number.POSITIVE_INFINITY);
  if (!(budget > 0)) throw new InputError(`seconds is ${seconds}: give a number above 0`);
  return budget;
}

function resultOf(
  all: readonly SearchTrial[],
  seconds: number,
  stoppedBy: AutoSearchResult['stoppedBy'],
): AutoSearchResult {
  const failures = all.flatMap(({ recipe, failure }) =>
    failure === null ? [] : [{ recipe, message: failure }],
  );
  const ranked = rankTrials(all);
  if (ranked.length === 0) {
    throw new InputError(`none of ${failures.length} candidates can be used: ${failures[0]?.message}`);
  }
  return {
    best: ranked[0].recipe,
    leaderboard: ranked.map(({ leader }) => leader!),
    failures,
    trials: ranked.length + failures.length,
    seconds,
    stoppedBy,
  };
}

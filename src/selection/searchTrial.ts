import { type Drawn, recipeOfDrawn } from './drawRecipe';
import { meanAndDeviation } from './meanAndDeviation';
import type { TextRecipe } from './textRecipe';

/** A line of a search's leaderboard. */
export interface SearchLeader {
  readonly recipe: TextRecipe;
  /** The part of the training rows that it learned from, 1 for all. */
  readonly share: number;
  /** Mean and standard deviation of the score over the folds. */
  readonly mean: number;
  readonly deviation: number;
  readonly scores: readonly number[];
  /** Seconds for all its fits and predictions, those on fewer rows too. */
  readonly seconds: number;
}

/** A candidate of a search, and how it did so far. */
export class SearchTrial {
  readonly recipe: TextRecipe;
  /** How it did on the most rows that it was tried on, null before. */
  leader: SearchLeader | null = null;
  /** Why it cannot be used, null while it can. */
  failure: string | null = null;
  private scores: number[] = [];
  private seconds = 0;

  /** @param place - where it comes in the search: among equals the earlier one leads */
  constructor(
    readonly drawn: Drawn,
    readonly place: number,
  ) {
    this.recipe = recipeOfDrawn(drawn);
  }

  /** Takes a fold's score; with that of the last fold it is done with this share of the rows. */
  add(fold: number, folds: number, share: number, outcome: { score: number; seconds: number }): boolean {
    this.scores[fold] = outcome.score;
    this.seconds += outcome.seconds;
    if (Object.keys(this.scores).length < folds) return false;
    const { scores, seconds, recipe } = this;
    this.leader = { recipe, share, ...meanAndDeviation(scores), scores, seconds };
    this.scores = [];
    return true;
  }
}

/** Trials that have a score, the best first: those on more rows, then those with the higher mean. */
export function rankTrials(trials: readonly SearchTrial[]): SearchTrial[] {
  const scored = trials.filter(({ leader, failure }) => leader && failure === null);
  return scored.sort(
    (a, b) => b.leader!.share - a.leader!.share || b.leader!.mean - a.leader!.mean || a.place - b.place,
  );
}

import type { Params } from '../models/params';
import type { FoldRecord } from './foldRecord';
import { meanAndDeviation } from './meanAndDeviation';
import { rankScores } from './rankScores';
import type { Scoring } from './scoring';

/** A line of a grid search's table of results. */
export interface GridSearchResult {
  readonly params: Params;
  /** The score on each fold's test rows. */
  readonly splitTestScores: Float64Array;
  readonly meanTestScore: number;
  /** The standard deviation of the folds' scores, as of a population. */
  readonly stdTestScore: number;
  /** 1 for the best mean; candidates with equal means share the best of their ranks. */
  readonly rankTestScore: number;
  /** Seconds a fit took; candidates that were scored from one fit share the figure. */
  readonly meanFitSeconds: number;
  readonly meanScoreSeconds: number;
}

/** The table of results from the records of all candidates and folds. */
export function tabulate(
  candidates: readonly Params[],
  records: readonly (readonly FoldRecord[])[],
  scoring: Scoring,
): GridSearchResult[] {
  const lines = candidates.map((params, candidate) => {
    const ofCandidate = records[candidate];
    const splitTestScores = Float64Array.from(ofCandidate, ({ scores }) => scores[scoring]!);
    const { mean, deviation } = meanAndDeviation(splitTestScores);
    return {
      params,
      splitTestScores,
      meanTestScore: mean,
      stdTestScore: deviation,
      meanFitSeconds: meanAndDeviation(ofCandidate.map(({ fitSeconds }) => fitSeconds)).mean,
      meanScoreSeconds: meanAndDeviation(ofCandidate.map(({ scoreSeconds }) => scoreSeconds)).mean,
    };
  });
  const ranks = rankScores(lines.map(({ meanTestScore }) => meanTestScore));
  return lines.map((line, candidate) => ({ ...line, rankTestScore: ranks[candidate] }));
}

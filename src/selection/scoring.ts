import { InputError } from '../errors/inputError';
import { accuracyScore } from '../metrics/accuracyScore';
import { f1Score } from '../metrics/f1Score';

/** What predictions are judged by. */
export type Scoring = 'accuracy' | 'f1Macro' | 'f1Weighted';

type Score = (yTrue: readonly string[], yPred: readonly string[]) => number;

const scores: ReadonlyMap<Scoring, Score> = new Map<Scoring, Score>([
  ['accuracy', (yTrue, yPred) => accuracyScore(yTrue, yPred)],
  ['f1Macro', (yTrue, yPred) => f1Score(yTrue, yPred, { average: 'macro' })],
  ['f1Weighted', (yTrue, yPred) => f1Score(yTrue, yPred, { average: 'weighted' })],
]);

/**
 * The score that has this name, the larger the better.
 * @throws InputError on an unknown name
 */
export function scoreNamed(scoring: Scoring): Score {
  const score = scores.get(scoring);
  if (!score)
    throw new InputError(`unknown scoring ${String(scoring)}: give ${[...scores.keys()].join(', ')}`);
  return score;
}

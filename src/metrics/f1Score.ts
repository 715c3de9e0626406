import { InputError } from '../errors/inputError';
import { precisionRecallFscore } from './precisionRecallFscore';

/** How the scores of all labels become one; null keeps them apart. */
export type Average = 'micro' | 'macro' | 'weighted';

/** Options of {@link f1Score}. */
export interface F1Options {
  /** `'macro'` when left out. */
  readonly average?: Average | null;
  /** The labels to score; all true and predicted labels, ascending, when left out. */
  readonly labels?: readonly string[];
  /** What stands for 0 / 0: 0 (the default), 1, or NaN, which the averages leave out. */
  readonly zeroDivision?: number;
}

/**
 * The harmonic mean of precision and recall, as scikit-learn's `f1_score`: averaged over all true and predicted
 * labels, or with `average: null` one score per label in ascending order. scikit-learn's default average is for
 * two classes; here it is `'macro'`.
 * @throws InputError on unequal lengths, no rows, or an unknown average
 */
export function f1Score(
  yTrue: readonly string[],
  yPred: readonly string[],
  options: F1Options & { readonly average: null },
): Float64Array;
export function f1Score(
  yTrue: readonly string[],
  yPred: readonly string[],
  options?: F1Options & { readonly average?: Average },
): number;
export function f1Score(
  yTrue: readonly string[],
  yPred: readonly string[],
  { average = 'macro', labels, zeroDivision }: F1Options = {},
): number | Float64Array {
  const scores = precisionRecallFscore(yTrue, yPred, { labels, zeroDivision });
  switch (average) {
    case null:
      return Float64Array.from(scores.perClass, ({ fscore }) => fscore);
    case 'micro':
    case 'macro':
    case 'weighted':
      return scores[average].fscore;
    default:
      throw new InputError(`average is ${String(average)}: give 'micro', 'macro', 'weighted' or null`);
  }
}

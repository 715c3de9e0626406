import { InputError } from '../errors/inputError';
import type { RandomSource } from '../random/checkRandomState';

/** Options of the splitters that part rows into k folds. */
export interface FoldOptions {
  /** Number of folds, 2 or more. Default 5. */
  readonly nSplits?: number;
  /** Whether to shuffle before parting. Default false. */
  readonly shuffle?: boolean;
  /** The seed for shuffling; another one each time when left out. */
  readonly randomState?: RandomSource;
}

/**
 * The number of folds that the options ask for.
 * @throws InputError when it is below 2, above what there is to part, or when a seed would have no effect
 */
export function checkedFolds(
  { nSplits = 5, shuffle = false, randomState }: FoldOptions,
  available: number,
  what: string,
): number {
  if (!Number.isInteger(nSplits) || nSplits < 2) {
    throw new InputError(`nSplits is ${nSplits}: give an integer of 2 or more`);
  }
  if (!shuffle && randomState !== undefined) {
    throw new InputError('randomState has no effect without shuffle: set shuffle to true, or leave it out');
  }
  if (nSplits > available) {
    throw new InputError(`nSplits is ${nSplits}, but there are only ${available} ${what}`);
  }
  return nSplits;
}

import { InputError } from '../errors/inputError';

/**
 * Checks that there is a confidence from 0 to 1 for each outcome, and one at least.
 * @throws InputError with what was found
 */
export function checkConfidences(confidences: ArrayLike<number>, correct: readonly boolean[]): void {
  if (confidences.length !== correct.length) {
    throw new InputError(
      `${confidences.length} confidences, but ${correct.length} outcomes: give one for each`,
    );
  }
  if (correct.length === 0) throw new InputError('there are no confidences to judge: give one at least');
  for (let i = 0; i < confidences.length; i++) {
    if (!(confidences[i] >= 0 && confidences[i] <= 1)) {
      throw new InputError(`confidence ${confidences[i]} of row ${i}: give a number from 0 to 1`);
    }
  }
}

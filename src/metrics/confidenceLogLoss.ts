import { checkConfidences } from './checkConfidences';

const NEAREST_TO_CERTAIN = 1e-6;

/**
 * The mean surprise, in nats, at rows that were said to be right with these probabilities: 0 is perfect, ln 2 is
 * what a coin gives. Probabilities count as 1e-6 from 0 and 1 at least.
 *
 * @param confidences - the probability, 0 to 1, that each row is right
 * @param correct - whether it is
 * @throws InputError on unequal lengths, no rows, or confidences out of range
 */
export function confidenceLogLoss(confidences: ArrayLike<number>, correct: readonly boolean[]): number {
  checkConfidences(confidences, correct);
  let sum = 0;
  for (let i = 0; i < correct.length; i++) {
    const chance = correct[i] ? confidences[i] : 1 - confidences[i];
    sum -= Math.log(Math.min(1 - NEAREST_TO_CERTAIN, Math.max(NEAREST_TO_CERTAIN, chance)));
  }
  return sum / correct.length;
}

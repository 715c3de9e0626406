import { RandomState } from './randomState';

/** Where an estimator or split takes its random numbers from: a seed, or a generator that goes on from where it is. */
export type RandomSource = number | RandomState;

/** The generator itself, or a new one from the seed; without either, a new one with another seed each time. */
export function checkRandomState(randomState?: RandomSource): RandomState {
  return randomState instanceof RandomState ? randomState : new RandomState(randomState);
}

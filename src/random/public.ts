// What of this folder the package shows.

export { checkRandomState, type RandomSource } from './checkRandomState';
export { type ChoiceOptions, RandomState, type Shuffleable } from './randomState';

import { expect, it } from 'vitest';
import { checkRandomState } from '../../src/random/checkRandomState';
import { RandomState } from '../../src/random/randomState';

it('a seed gives a new generator, a generator stays itself', () => {
  const state = new RandomState(3);
  expect(checkRandomState(state)).toBe(state);
  expect(checkRandomState(3)).not.toBe(state);
  expect(checkRandomState(3).nextUint32()).toBe(state.nextUint32());
});

it('without a seed, two generators differ', () => {
  expect(checkRandomState().nextUint32()).not.toBe(checkRandomState().nextUint32());
});

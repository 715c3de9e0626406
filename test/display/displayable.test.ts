import { describe, expect, it } from 'vitest';
import { isDisplayable, mimeBundleOf } from '../../src/display/displayable';

describe('isDisplayable', () => {
  it('knows an object that says how it is shown, also one of another copy of the package', () => {
    expect(isDisplayable({ [mimeBundleOf]: () => ({ 'text/plain': 'x' }) })).toBe(true);
    expect(isDisplayable({ [Symbol.for('alert2attack.mimeBundle')]: () => ({}) })).toBe(true);
    expect(isDisplayable({})).toBe(false);
  });
});

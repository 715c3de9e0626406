import { expect, it } from 'vitest';
import { checkConfidences } from '../../src/metrics/checkConfidences';

it('a confidence that is no number is refused, one of 0 or 1 is not', () => {
  expect(() => checkConfidences([0, Number.NaN], [true, true])).toThrow('confidence NaN of row 1');
  expect(() => checkConfidences([0, 1], [true, false])).not.toThrow();
});

import { expect, it } from 'vitest';
import { contrast } from '../../src/plots/contrast';

it('contrast is 21 from black to white, 1 from a colour to itself, and knows no order', () => {
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 10);
  expect(contrast('#5A9BCB', '#5A9BCB')).toBe(1);
  expect(contrast('#777777', '#ffffff')).toBe(contrast('#ffffff', '#777777'));
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

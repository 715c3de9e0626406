import { expect, test } from 'vitest';
import { isStudy } from '../../src/reproduce/isStudy';

test('only 1,540 alerts of 135 techniques are the study’s', () => {
  expect(isStudy({ rows: 1540, classes: 135 })).toBe(true);
  expect(isStudy({ rows: 1540, classes: 84 })).toBe(false);
  expect(isStudy({ rows: 2446, classes: 135 })).toBe(false);
});

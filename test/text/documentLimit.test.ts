import { expect, test } from 'vitest';
import { InputError } from '../../src/errors/inputError';
import { documentLimit } from '../../src/text/documentLimit';

test.each([
  [1, 1],
  [3, 3],
  [0, 0],
  [0.25, 50],
  [{ fraction: 1 }, 200],
  [{ fraction: 0.333 }, 66.60000000000001],
])('documentLimit(name, %j, 200) is %d documents', (limit, expected) => {
  expect(documentLimit('minDf', limit, 200)).toBe(expected);
});

test.each([-1, 1.5, NaN, Infinity, { fraction: 2 }, { fraction: -0.1 }, null, 'all'])(
  'documentLimit(name, %j, documents) is refused',
  (limit) => {
    expect(() => documentLimit('maxDf', limit as number, 10)).toThrow(InputError);
    expect(() => documentLimit('maxDf', limit as number, 10)).toThrow('maxDf is');
  },
);

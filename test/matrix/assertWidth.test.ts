import { expect, test } from 'vitest';
import { InputError } from '../../src/errors/inputError';
import { assertWidth } from '../../src/matrix/assertWidth';
import { DenseMatrix } from '../../src/matrix/denseMatrix';

test('assertWidth(expected, X) accepts the width of the training rows', () => {
  assertWidth(3, new DenseMatrix(0, 3));
});

test('assertWidth(expected, X) refuses another width and gives both numbers', () => {
  const check = () => assertWidth(7, new DenseMatrix(1, 3));
  expect(check).toThrow(InputError);
  expect(check).toThrow('X has 3 columns, the training rows had 7');
});

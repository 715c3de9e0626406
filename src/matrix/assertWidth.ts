import { InputError } from '../errors/inputError';
import type { Matrix } from './matrix';

/**
 * Refuses a matrix of another width than the one that an estimator was fitted on.
 * @param expected - columns of the training rows
 * @param name - how the message calls the matrix
 * @throws InputError with both widths
 */
export function assertWidth(expected: number, matrix: Matrix, name = 'X'): void {
  if (matrix.columns === expected) return;
  throw new InputError(
    `${name} has ${matrix.columns} columns, the training rows had ${expected}: make both with the same fitted vectorizer`,
  );
}

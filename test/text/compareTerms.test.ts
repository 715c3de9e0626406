import { expect, test } from 'vitest';
import { InputError } from '../../src/errors/inputError';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { SparseMatrix } from '../../src/matrix/sparseMatrix';
import { compareTerms } from '../../src/text/compareTerms';

const weights = SparseMatrix.fromDense(
  DenseMatrix.fromRows([
    [0, 0.5, 0.5, 0.9],
    [0, 0.25, 0.75, 0],
  ]),
);
const terms = ['a', 'b', 'c', 'd'];

test('compareTerms gives each term of any row with its weight in all, the heaviest of the last row first', () => {
  expect(compareTerms(weights, terms, ['one', 'two'])).toEqual([
    { term: 'c', one: 0.5, two: 0.75 },
    { term: 'b', one: 0.5, two: 0.25 },
    { term: 'd', one: 0.9, two: 0 },
  ]);
});

test('compareTerms wants a name for each row', () => {
  expect(() => compareTerms(weights, terms, ['one'])).toThrow(InputError);
});

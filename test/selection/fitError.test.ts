import { expect, it } from 'vitest';
import { InputError } from '../../src/errors/inputError';
import { fitError } from '../../src/selection/fitError';

const task = { fit: { recipe: { name: 'x' }, members: [{ candidate: 1 }] }, fold: 2 };
const candidates = [{}, { maxDepth: 3, weights: new Map([['a', 1]]) }];

it('names candidate, options and fold, and stays an InputError', () => {
  const error = fitError(task, { message: 'too few', stack: '', isInputError: true }, candidates, 5);
  expect(error).toBeInstanceOf(InputError);
  expect(error.message).toBe('candidate 2 of 2 (maxDepth=3, weights=Map), fold 3 of 5: too few');
});

it('a fault of ours keeps its stack as the cause', () => {
  const failure = { message: 'boom', stack: 'boom at worker', isInputError: false };
  const error = fitError(task, failure, [{}, {}], 5);
  expect(error).not.toBeInstanceOf(InputError);
  expect(error.message).toBe('candidate 2 of 2, fold 3 of 5: boom');
  expect((error.cause as Error).stack).toBe('boom at worker');
});

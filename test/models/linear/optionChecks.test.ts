import { expect, it } from 'vitest';
import {
  choiceOption,
  countOption,
  nonNegativeOption,
  positiveOption,
} from '../../../src/models/linear/optionChecks';

it('lets through what is allowed', () => {
  expect(positiveOption('C', 1e-9)).toBe(1e-9);
  expect(nonNegativeOption('tol', 0)).toBe(0);
  expect(countOption('maxIter', 1)).toBe(1);
  expect(choiceOption('loss', 'hinge', ['hinge', 'log'])).toBe('hinge');
});

it('names the option, what was found and what is allowed', () => {
  const text = '1' as unknown as number;
  for (const value of [0, -1, Infinity, Number.NaN, text]) {
    expect(() => positiveOption('C', value)).toThrow(`invalid C ${value}: give a number above 0`);
  }
  for (const value of [-1, Infinity, Number.NaN, text]) {
    expect(() => nonNegativeOption('tol', value)).toThrow(`invalid tol ${value}: give a number of 0 or more`);
  }
  for (const value of [0, 1.5, text]) {
    expect(() => countOption('maxIter', value)).toThrow('give a whole number of 1 or more');
  }
  expect(() => choiceOption<string>('loss', 'x', ['hinge', 'log'])).toThrow(
    'invalid loss "x": give hinge, log',
  );
});

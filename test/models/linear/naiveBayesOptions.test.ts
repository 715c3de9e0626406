import { expect, it } from 'vitest';
import { classLogPriors } from '../../../src/models/linear/naiveBayesOptions';

const counts = Float64Array.of(3, 0, 1);

it('takes the shares of the classes, all the same, or the probabilities given', () => {
  expect([...classLogPriors({}, counts)]).toEqual([
    expect.closeTo(Math.log(0.75), 12),
    -Infinity,
    expect.closeTo(Math.log(0.25), 12),
  ]);
  expect(classLogPriors({ fitPrior: false }, counts)[1]).toBeCloseTo(Math.log(1 / 3), 12);
  expect(classLogPriors({ classPrior: [0.5, 0.3, 0.2] }, counts)[1]).toBe(Math.log(0.3));
});

it('refuses probabilities that do not fit', () => {
  expect(() => classLogPriors({ classPrior: [0.5, 0.5] }, counts)).toThrow(
    'classPrior has 2 numbers, there are 3 classes: give one for each',
  );
  for (const wrong of [0, 1.1, Number.NaN]) {
    expect(() => classLogPriors({ classPrior: [0.5, 0.5, wrong] }, counts)).toThrow(
      'give probabilities above 0',
    );
  }
});

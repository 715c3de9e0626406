import { expect, it } from 'vitest';
import { splitSizes } from '../../src/selection/splitSizes';

it('rounds test rows up and training rows down', () => {
  expect(splitSizes(10, {}, 0.25)).toEqual({ train: 7, test: 3 });
  expect(splitSizes(10, { trainSize: 0.55 }, 0.25)).toEqual({ train: 5, test: 5 });
  expect(splitSizes(10, { trainSize: 0.55, testSize: 0.25 }, 0.25)).toEqual({ train: 5, test: 3 });
  expect(splitSizes(1540, { testSize: 0.2 }, 0.25)).toEqual({ train: 1232, test: 308 });
});

it.each([0, 1.5, -0.1, 10, 11, Number.NaN])('refuses the test size %s of 10 rows', (testSize) => {
  expect(() => splitSizes(10, { testSize }, 0.25)).toThrow(`testSize is ${testSize} for 10 rows`);
});

it('refuses sizes that are too much together, and no training row', () => {
  expect(() => splitSizes(10, { testSize: 0.6, trainSize: 0.6 }, 0.25)).toThrow('more than the 10 rows');
  expect(() => splitSizes(3, { testSize: 0.9 }, 0.25)).toThrow('leaves no row to train on');
  expect(() => splitSizes(10, { trainSize: 12 }, 0.25)).toThrow('trainSize is 12');
});

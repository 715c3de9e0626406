import { expect, test } from 'vitest';
import { treeOf } from '../../../src/models/tree/forestNodes';
import { growForest } from '../../../src/models/tree/growForest';
import { createRunner } from '../../../src/models/tree/growTreesTask';
import { setup } from './forestSetups';

const seeds = [3, 1, 4, 1, 5];

test('growForest gives each seed its tree in their order, in one thread and in several', () => {
  const inOne = growForest(setup, seeds, 1);
  const grow = createRunner(setup);
  seeds.forEach((seed, t) => {
    expect(treeOf(inOne, t)).toEqual(grow(seed));
  });
  expect(growForest(setup, seeds, 2)).toEqual(inOne);
});

test.each([1, 2])('growForest tells of each tree that is done, with %i threads', (nJobs) => {
  const told: [number, number][] = [];
  growForest(setup, seeds, nJobs, (done, total) => told.push([done, total]));
  expect(told).toEqual(seeds.map((_, t) => [t + 1, seeds.length]));
});

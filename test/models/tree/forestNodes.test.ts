import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstTrees, joinTrees, treeOf } from '../../../src/models/tree/forestNodes';
import { createRunner } from '../../../src/models/tree/growTreesTask';
import { setup } from './forestSetups';

const grow = createRunner(setup);
const shallow = createRunner({ ...setup, rules: { ...setup.rules, maxDepth: 0 } });
const pool = [grow(1), shallow(2), grow(3), shallow(4), grow(5)];
const choices = fc.array(fc.nat(pool.length - 1), { minLength: 1, maxLength: 8 });

test('trees that were joined come out as they were, those of a single node as well', () => {
  fc.assert(
    fc.property(choices, (chosen) => {
      const trees = chosen.map((k) => pool[k]);
      const forest = joinTrees(trees);
      expect(forest.treeCount).toBe(trees.length);
      expect(trees.map((_, t) => treeOf(forest, t))).toEqual(trees);
    }),
    { numRuns: 40 },
  );
});

test('the first trees of a forest are the forest of the first trees', () => {
  fc.assert(
    fc.property(choices, fc.nat(7), (chosen, pick) => {
      const trees = chosen.map((k) => pool[k]);
      const count = 1 + (pick % trees.length);
      expect(firstTrees(joinTrees(trees), count)).toEqual(joinTrees(trees.slice(0, count)));
    }),
    { numRuns: 40 },
  );
});

test('a forest lies on shared memory, so that threads need no copy', () => {
  const { threshold, leafWeights, leafStarts } = joinTrees([pool[0]]);
  for (const { buffer } of [threshold, leafWeights, leafStarts]) {
    expect(buffer).toBeInstanceOf(SharedArrayBuffer);
  }
});

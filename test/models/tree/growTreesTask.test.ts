import { expect, test } from 'vitest';
import { drawRows } from '../../../src/models/tree/bootstrap';
import { createRunner } from '../../../src/models/tree/growTreesTask';
import { nodeValue } from '../../../src/models/tree/treeNodes';
import { setup, X } from './forestSetups';

test('a seed gives the same tree whatever trees were grown before it', () => {
  const grow = createRunner(setup);
  const [first, second] = [grow(7), grow(8)];
  expect(grow(7)).toEqual(first);
  expect(createRunner(setup)(8)).toEqual(second);
  expect(second).not.toEqual(first);
});

test('each tree learns from the rows that its seed draws, each as often as it is drawn', () => {
  const tree = createRunner({ ...setup, bootstrapSize: 30 })(11);
  const drawn = drawRows(11, X.rows, 30);
  expect(tree.nNodeSamples[0]).toBe(new Set(drawn).size);
  expect(tree.weightedNNodeSamples[0]).toBe(30);
  const counts = new Float64Array(4);
  for (const row of drawn) counts[setup.labels.codes[row]]++;
  expect([...nodeValue(tree, 0, 4)]).toEqual([...counts.map((count) => count / 30)]);
});

test('without a draw each tree learns from all rows', () => {
  const tree = createRunner({ ...setup, bootstrapSize: 0 })(11);
  expect([tree.nNodeSamples[0], tree.weightedNNodeSamples[0]]).toEqual([X.rows, X.rows]);
});

test('balancing each draw gives all classes of it the same weight', () => {
  const tree = createRunner({ ...setup, balanceEachDraw: true })(3);
  for (const share of nodeValue(tree, 0, 4)) expect(share).toBeCloseTo(0.25, 12);
});

test('the least share of weight in a leaf counts from the weight that is drawn', () => {
  const tree = createRunner({ ...setup, minWeightFractionLeaf: 0.1, bootstrapSize: 40 })(3);
  expect(tree.nodeCount).toBeGreaterThan(1);
  expect(Math.min(...tree.weightedNNodeSamples)).toBeGreaterThanOrEqual(4);
});

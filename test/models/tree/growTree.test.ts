import { expect, test } from 'vitest';
import { growTree } from '../../../src/models/tree/growTree';
import type { TreeNodes } from '../../../src/models/tree/treeNodes';
import { RandomState } from '../../../src/random/randomState';
import { setup } from './forestSetups';

const { columns, labels } = setup;
const rules = { ...setup.rules, minWeightLeaf: 0 };

function grown(weight: number, change: Partial<typeof rules> = {}, seed = 1): TreeNodes {
  const weights = labels.weights.map((_, i) => weight * (1 + (i % 3)));
  return growTree(columns, { ...labels, weights }, { ...rules, ...change }, new RandomState(seed), false);
}

test('whole weights and fractions in the same proportion give the same tree', () => {
  const whole = grown(1);
  const fractions = grown(1 / 8);
  expect(fractions).toEqual({
    ...whole,
    weightedNNodeSamples: whole.weightedNNodeSamples.map((weight) => weight / 8),
    leafWeights: whole.leafWeights.map((weight) => weight / 8),
    impurity: expect.anything(),
  });
  fractions.impurity.forEach((impurity, node) => {
    expect(impurity).toBeCloseTo(whole.impurity[node], 12);
  });
});

test('the seed that is drawn from the generator decides which features are looked at', () => {
  expect(grown(1, {}, 2)).toEqual(grown(1, {}, 2));
  expect(grown(1, {}, 2)).not.toEqual(grown(1, {}, 3));
});

test('a limit of leaves is kept, and a wide one gives as many leaves as there are without a limit', () => {
  const leaves = ({ leftChild }: TreeNodes): number => leftChild.filter((child) => child < 0).length;
  expect(leaves(grown(1, { maxLeafNodes: 5 }))).toBe(5);
  const all = { maxFeatures: columns.columns };
  expect(leaves(grown(1, { ...all, maxLeafNodes: 10_000 }))).toBe(leaves(grown(1, all)));
});

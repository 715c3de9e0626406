import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { encodeLabels } from '../../../src/models/labels';
import { FeatureSampler } from '../../../src/models/tree/featureSampler';
import { growDepthFirst } from '../../../src/models/tree/growDepthFirst';
import type { TreeRules } from '../../../src/models/tree/growTree';
import { IntegerSplitter } from '../../../src/models/tree/integerSplitter';
import { NodeEntries } from '../../../src/models/tree/nodeEntries';
import { OrderedSplitter } from '../../../src/models/tree/orderedSplitter';
import { prepareColumns } from '../../../src/models/tree/preparedColumns';
import { RandomState } from '../../../src/random/randomState';
import { goldenNames, matrixOf, readGolden } from './golden';
import { impurityLeft, leastImpurity, splitRoot, weightedRows } from './naiveSplit';

const rules: TreeRules = {
  criterion: 'gini',
  splitter: 'best',
  maxFeatures: 5,
  minSamplesLeaf: 2,
  minSamplesSplit: 4,
  minWeightLeaf: 3,
  maxDepth: 50,
  minImpurityDecrease: 0,
  maxLeafNodes: -1,
};

describe.each(goldenNames)('the two splitters on "%s", with integer weights', (name) => {
  const golden = readGolden(name);
  const columns = prepareColumns(matrixOf(golden, true));
  const { codes, classes } = encodeLabels(golden.y);
  const weights = Float64Array.from(new RandomState(3).randint(0, 4, golden.rows));
  const labels = { codes, classCount: classes.length, weights };

  it.each([
    ['gini', 'best'],
    ['gini', 'random'],
    ['entropy', 'best'],
    ['entropy', 'random'],
  ] as const)('grow the same tree: %s, %s', (criterion, splitter) => {
    const all = { ...rules, criterion, splitter };
    const sampler = (): FeatureSampler => new FeatureSampler(golden.columns, all.maxFeatures, 77);
    const entries = new NodeEntries(columns);
    const fast = growDepthFirst(new IntegerSplitter(entries, labels, all, sampler()), all);
    expect(fast.nodeCount).toBeGreaterThan(5);
    for (const isSparse of [false, true]) {
      const ordered = new OrderedSplitter(columns, labels, all, sampler(), isSparse);
      expect(growDepthFirst(ordered, all)).toEqual(fast);
    }
  });
});

test.each(['gini', 'entropy'] as const)(
  'with fractional weights it finds the least %s of all splits',
  (criterion) => {
    fc.assert(
      fc.property(weightedRows([0.25, 0.7, 1.9]), fc.nat(1000), fc.boolean(), (rows, seed, isSparse) => {
        const all = { ...rules, criterion, minSamplesLeaf: 1, minWeightLeaf: 0, maxFeatures: 3 };
        const sampler = new FeatureSampler(3, 3, seed);
        const columns = prepareColumns(rows.X);
        const split = splitRoot(new OrderedSplitter(columns, rows.labels, all, sampler, isSparse));
        const least = leastImpurity(rows, criterion);
        expect(split === undefined).toBe(least === undefined);
        if (!split || least === undefined) return;
        expect(impurityLeft(rows, criterion, split.feature, split.threshold)).toBeCloseTo(least, 10);
      }),
    );
  },
);

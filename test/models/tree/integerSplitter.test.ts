import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FeatureSampler } from '../../../src/models/tree/featureSampler';
import { IntegerSplitter } from '../../../src/models/tree/integerSplitter';
import { NodeEntries } from '../../../src/models/tree/nodeEntries';
import { prepareColumns } from '../../../src/models/tree/preparedColumns';
import type { SplitRules } from '../../../src/models/tree/splitter';
import { impurityLeft, leastImpurity, splitRoot, type WeightedRows, weightedRows } from './naiveSplit';

const rules: SplitRules = {
  criterion: 'gini',
  splitter: 'best',
  maxFeatures: 3,
  minSamplesLeaf: 1,
  minWeightLeaf: 0,
};

function splitterOf({ X, labels }: WeightedRows, change: Partial<SplitRules>, seed: number): IntegerSplitter {
  const all = { ...rules, ...change };
  const entries = new NodeEntries(prepareColumns(X));
  return new IntegerSplitter(entries, labels, all, new FeatureSampler(3, all.maxFeatures, seed));
}

const cases = fc.tuple(weightedRows([1, 2, 3]), fc.nat(1000));

describe.each(['gini', 'entropy'] as const)('IntegerSplitter by %s', (criterion) => {
  it('finds the split that leaves the least impurity of all, and says how much is gained', () => {
    fc.assert(
      fc.property(cases, ([rows, seed]) => {
        const splitter = splitterOf(rows, { criterion }, seed);
        const split = splitRoot(splitter);
        const least = leastImpurity(rows, criterion);
        expect(split === undefined).toBe(least === undefined);
        if (!split || least === undefined) return;
        expect(impurityLeft(rows, criterion, split.feature, split.threshold)).toBeCloseTo(least, 10);
        expect(split.improvement).toBeCloseTo(splitter.impurity() - least, 10);
      }),
    );
  });

  it('draws a random threshold that parts the rows, and counts those of the left side', () => {
    fc.assert(
      fc.property(cases, ([rows, seed]) => {
        const split = splitRoot(splitterOf(rows, { criterion, splitter: 'random', maxFeatures: 1 }, seed));
        expect(split === undefined).toBe(leastImpurity(rows, criterion) === undefined);
        if (!split) return;
        const column = Array.from({ length: rows.X.rows }, (_, i) => rows.X.get(i, split.feature));
        const left = column.filter((value) => value <= split.threshold).length;
        expect(split.leftCount).toBe(left);
        expect(left).toBeGreaterThan(0);
        expect(left).toBeLessThan(rows.X.rows);
      }),
    );
  });

  it('leaves enough rows and weight on both sides, or finds no split', () => {
    fc.assert(
      fc.property(cases, ([rows, seed]) => {
        const split = splitRoot(splitterOf(rows, { criterion, minSamplesLeaf: 3, minWeightLeaf: 7 }, seed));
        if (!split) return;
        const { X, labels } = rows;
        for (const isLeft of [true, false]) {
          const side = [...labels.weights].filter(
            (_, i) => X.get(i, split.feature) <= split.threshold === isLeft,
          );
          expect(side.length).toBeGreaterThanOrEqual(3);
          expect(side.reduce((a, b) => a + b)).toBeGreaterThanOrEqual(7);
        }
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { integerFrom, resolveRules } from '../../../src/models/tree/resolveRules';
import type { TreeOptions } from '../../../src/models/tree/treeOptions';

const resolve = (options: TreeOptions): ReturnType<typeof resolveRules> =>
  resolveRules(options, 'best', 90, 100);

describe('resolveRules', () => {
  it("has scikit-learn's defaults", () => {
    expect(resolve({})).toEqual({
      criterion: 'gini',
      splitter: 'best',
      maxFeatures: 100,
      minSamplesLeaf: 1,
      minSamplesSplit: 2,
      maxDepth: 0x7fffffff,
      maxLeafNodes: -1,
      minImpurityDecrease: 0,
    });
  });

  it('turns shares and names into numbers', () => {
    expect(resolve({ maxFeatures: 'sqrt' }).maxFeatures).toBe(10);
    expect(resolve({ maxFeatures: 'log2' }).maxFeatures).toBe(6);
    expect(resolve({ maxFeatures: 0.255 }).maxFeatures).toBe(25);
    expect(resolve({ maxFeatures: 7 }).maxFeatures).toBe(7);
    expect(resolve({ minSamplesLeaf: 0.05 })).toMatchObject({ minSamplesLeaf: 5, minSamplesSplit: 10 });
    expect(resolve({ minSamplesSplit: 0.001 }).minSamplesSplit).toBe(2);
    expect(resolve({ criterion: 'logLoss' }).criterion).toBe('entropy');
  });

  it.each<[TreeOptions, string]>([
    [{ criterion: 'mse' as 'gini' }, 'invalid criterion "mse": give gini, entropy or logLoss'],
    [{ maxDepth: 0 }, 'invalid maxDepth 0: give an integer of 1 or more'],
    [{ minSamplesSplit: 1 }, 'invalid minSamplesSplit 1'],
    [{ minSamplesLeaf: 0 }, 'invalid minSamplesLeaf 0'],
    [{ minSamplesLeaf: 1.5 }, 'invalid minSamplesLeaf 1.5'],
    [{ minWeightFractionLeaf: 0.6 }, 'invalid minWeightFractionLeaf 0.6: give a number from 0 to 0.5'],
    [{ maxFeatures: 0 }, 'invalid maxFeatures 0'],
    [{ maxFeatures: 'auto' as 'sqrt' }, 'invalid maxFeatures "auto"'],
    [{ maxLeafNodes: 1 }, 'invalid maxLeafNodes 1: give an integer of 2 or more'],
    [{ minImpurityDecrease: -1 }, 'invalid minImpurityDecrease -1'],
  ])('refuses %j', (options, message) => {
    expect(() => resolve(options)).toThrow(message);
  });
});

describe('integerFrom', () => {
  it('names the option', () => {
    expect(integerFrom('n', 3, 1)).toBe(3);
    expect(() => integerFrom('n', Number.NaN, 1)).toThrow('invalid n NaN: give an integer of 1 or more');
  });
});

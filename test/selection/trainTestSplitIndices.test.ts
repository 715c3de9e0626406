import { describe, expect, it } from 'vitest';
import { type TrainTestSplitOptions, trainTestSplitIndices } from '../../src/selection/trainTestSplitIndices';
import { golden, labelsOf } from './golden';

interface Case {
  n: number;
  options: TrainTestSplitOptions;
  train: number[];
  test: number[];
}

interface StratifiedCase extends Omit<Case, 'n' | 'options'> {
  y: number[];
  testSize: number;
  randomState: number;
}

describe('trainTestSplitIndices', () => {
  it.each(golden<Case[]>('trainTestSplit'))('splits $n rows as scikit-learn with $options', (expected) => {
    const { train, test } = trainTestSplitIndices(expected.n, expected.options);
    expect([...train]).toEqual(expected.train);
    expect([...test]).toEqual(expected.test);
  });

  it.each(golden<StratifiedCase[]>('stratifiedSplit'))(
    'splits as scikit-learn stratified, seed $randomState',
    ({ y, testSize, randomState, ...expected }) => {
      const stratify = labelsOf(y);
      const { train, test } = trainTestSplitIndices(y.length, { testSize, randomState, stratify });
      expect([...train]).toEqual(expected.train);
      expect([...test]).toEqual(expected.test);
    },
  );

  it('keeps the order when not shuffled', () => {
    const { train, test } = trainTestSplitIndices(5, { shuffle: false, testSize: 2 });
    expect([[...train], [...test]]).toEqual([
      [0, 1, 2],
      [3, 4],
    ]);
  });

  it('refuses what it cannot split', () => {
    expect(() => trainTestSplitIndices(0)).toThrow('there are 0 rows to split');
    expect(() => trainTestSplitIndices(1)).toThrow('leaves no row to train on');
    expect(() => trainTestSplitIndices(3, { stratify: ['a'] })).toThrow('stratify has 1 values for 3 rows');
    expect(() => trainTestSplitIndices(2, { stratify: ['a', 'a'], shuffle: false })).toThrow('shuffled');
  });
});

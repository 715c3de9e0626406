import { describe, expect, it } from 'vitest';
import { GroupKFold } from '../../src/selection/groupKFold';
import { golden, labelsOf } from './golden';

interface Case {
  groups: number[];
  nSplits: number;
  randomState: number;
  tests: number[][];
  testsShuffled: number[][];
}

describe('GroupKFold', () => {
  it.each(golden<Case[]>('groupFolds'))('gives the folds of scikit-learn, $nSplits of them', (expected) => {
    const { nSplits, randomState } = expected;
    const groups = labelsOf(expected.groups);
    const folds = new GroupKFold({ nSplits }).split(groups, undefined, groups);
    expect(folds.map(({ test }) => [...test])).toEqual(expected.tests);
    const shuffled = new GroupKFold({ nSplits, shuffle: true, randomState });
    const shuffledFolds = shuffled.split(groups, undefined, groups);
    expect(shuffledFolds.map(({ test }) => [...test])).toEqual(expected.testsShuffled);
  });

  it('keeps every group on one side', () => {
    const groups = labelsOf(golden<Case[]>('groupFolds')[2].groups);
    for (const { train, test } of new GroupKFold().split(groups, undefined, groups)) {
      const tested = new Set(Array.from(test, (row) => groups[row]));
      expect([...train].some((row) => tested.has(groups[row]))).toBe(false);
      expect(train.length + test.length).toBe(groups.length);
    }
  });

  it('refuses missing, misfit and too few groups', () => {
    expect(() => new GroupKFold().split(['a'])).toThrow('GroupKFold needs groups');
    expect(() => new GroupKFold().split(['a', 'b'], undefined, ['g'])).toThrow('groups has 1 values');
    expect(() => new GroupKFold().split(Array(9), undefined, Array(9).fill('g'))).toThrow('only 1 groups');
  });
});

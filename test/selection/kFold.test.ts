import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { RandomState } from '../../src/random/randomState';
import { KFold } from '../../src/selection/kFold';
import { golden, plain } from './golden';

interface Case {
  y: number[];
  nSplits: number;
  randomState: number;
  kFold: number[][][];
  kFoldShuffled: number[][][];
}

describe('KFold', () => {
  it.each(golden<Case[]>('folds'))('gives the folds of scikit-learn, $nSplits of them', (expected) => {
    const { nSplits, randomState } = expected;
    expect(plain(new KFold({ nSplits }).split(expected.y))).toEqual(expected.kFold);
    const shuffled = new KFold({ nSplits, shuffle: true, randomState });
    expect(plain(shuffled.split(expected.y))).toEqual(expected.kFoldShuffled);
    expect(plain(shuffled.split(expected.y))).toEqual(expected.kFoldShuffled);
  });

  it('tests every row once and never trains on it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 40 }), fc.integer({ min: 0, max: 99 }), (rows, randomState) => {
        const nSplits = 2 + (randomState % (rows - 1));
        const folds = new KFold({ nSplits, shuffle: true, randomState }).split(new DenseMatrix(rows, 1));
        expect(folds.flatMap(({ test }) => [...test]).sort((a, b) => a - b)).toEqual([...Array(rows).keys()]);
        for (const { train, test } of folds) expect(new Set([...train, ...test]).size).toBe(rows);
      }),
    );
  });

  it('goes on with a generator, so that it shuffles anew', () => {
    const splitter = new KFold({ shuffle: true, randomState: new RandomState(1) });
    expect(plain(splitter.split(Array(30)))).not.toEqual(plain(splitter.split(Array(30))));
  });

  it('refuses too few rows, too few folds and a seed without effect', () => {
    expect(() => new KFold().split([1, 2, 3])).toThrow('nSplits is 5, but there are only 3 rows');
    expect(() => new KFold({ nSplits: 1 }).split([1, 2, 3])).toThrow('give an integer of 2 or more');
    expect(() => new KFold({ nSplits: 2.5 }).split([1, 2, 3])).toThrow('nSplits is 2.5');
    expect(() => new KFold({ randomState: 1 }).split(Array(9))).toThrow('no effect without shuffle');
  });
});

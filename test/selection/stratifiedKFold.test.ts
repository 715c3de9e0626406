import { describe, expect, it, vi } from 'vitest';
import { StratifiedKFold } from '../../src/selection/stratifiedKFold';
import { golden, labelsOf, plain } from './golden';

interface Case {
  y: number[];
  nSplits: number;
  randomState: number;
  stratified: number[][][];
  stratifiedShuffled: number[][][];
}

describe('StratifiedKFold', () => {
  it.each(golden<Case[]>('folds'))('gives the folds of scikit-learn, $nSplits of them', (expected) => {
    const { nSplits, randomState } = expected;
    const y = labelsOf(expected.y);
    const onWarning = vi.fn();
    expect(plain(new StratifiedKFold({ nSplits, onWarning }).split(y, y))).toEqual(expected.stratified);
    const shuffled = new StratifiedKFold({ nSplits, shuffle: true, randomState, onWarning });
    expect(plain(shuffled.split(y, y))).toEqual(expected.stratifiedShuffled);
  });

  it('warns of a class with fewer rows than folds, and names it', () => {
    const onWarning = vi.fn();
    const y = ['a', 'a', 'a', 'b', 'b', 'b', 'rare'];
    new StratifiedKFold({ nSplits: 3, onWarning }).split(y, y);
    expect(onWarning.mock.calls).toEqual([['class "rare" has 1 rows, fewer than the 3 folds']]);
  });

  it('warns through the process by default', () => {
    const emit = vi.spyOn(process, 'emitWarning').mockImplementation(() => {});
    new StratifiedKFold({ nSplits: 2 }).split(['a', 'a', 'b'], ['a', 'a', 'b']);
    expect(emit).toHaveBeenCalledOnce();
    emit.mockRestore();
  });

  it('refuses labels that it cannot part', () => {
    const splitter = new StratifiedKFold({ nSplits: 3 });
    expect(() => splitter.split(['a', 'a', 'b', 'b'], ['a', 'a', 'b', 'b'])).toThrow(
      'nSplits is 3, but the largest class has only 2 rows',
    );
    expect(() => splitter.split(['a', 'a'], ['a', 'a'])).toThrow('only 2 rows');
    expect(() => splitter.split(['a'])).toThrow('StratifiedKFold needs labels');
    expect(() => splitter.split([1, 2, 3, 4], ['a', 'a', 'a'])).toThrow('y has 3 values for 4 rows');
  });
});

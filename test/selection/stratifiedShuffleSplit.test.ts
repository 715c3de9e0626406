import { describe, expect, it } from 'vitest';
import { StratifiedShuffleSplit } from '../../src/selection/stratifiedShuffleSplit';
import { golden, labelsOf, plain } from './golden';

interface Case {
  y: number[];
  testSize: number;
  randomState: number;
  folds: number[][][];
}

describe('StratifiedShuffleSplit', () => {
  it.each(golden<Case[]>('stratifiedSplit'))(
    'draws the splits of scikit-learn with seed $randomState',
    (expected) => {
      const y = labelsOf(expected.y);
      const { testSize, randomState } = expected;
      const splitter = new StratifiedShuffleSplit({ nSplits: 3, testSize, randomState });
      expect(plain(splitter.split(y, y))).toEqual(expected.folds);
    },
  );

  it('draws ten splits with a tenth of the rows by default', () => {
    const y = Array.from({ length: 50 }, (_, i) => (i % 2 ? 'a' : 'b'));
    const folds = new StratifiedShuffleSplit({ randomState: 0 }).split(y, y);
    expect(folds.map(({ train, test }) => [train.length, test.length])).toEqual(Array(10).fill([45, 5]));
  });

  it('refuses a single row of a class and sides smaller than the number of classes', () => {
    const split = (y: string[], testSize: number): unknown =>
      new StratifiedShuffleSplit({ testSize }).split(y, y);
    expect(() => split(['a', 'a', 'b'], 1)).toThrow('class "b" has only 1 row');
    expect(() => split(['a', 'a', 'b', 'b'], 1)).toThrow('1 test rows are fewer than the 2 classes');
    expect(() => split(['a', 'a', 'b', 'b'], 3)).toThrow('1 train rows are fewer than the 2 classes');
    expect(() => new StratifiedShuffleSplit().split(['a'])).toThrow('needs labels');
    expect(() => new StratifiedShuffleSplit({ nSplits: 0 }).split(['a'], ['a'])).toThrow('nSplits is 0');
  });
});

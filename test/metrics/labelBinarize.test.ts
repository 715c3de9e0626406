import { describe, expect, it } from 'vitest';
import { labelBinarize } from '../../src/metrics/labelBinarize';
import { golden } from './golden';

interface Case {
  readonly y: readonly string[];
  readonly classes: readonly string[];
  readonly rows: readonly (readonly number[])[];
}

describe('labelBinarize', () => {
  it('equals scikit-learn, also for two classes, one class, and labels that are no class', () => {
    for (const { y, classes, rows } of golden<readonly Case[]>('binarized')) {
      expect(labelBinarize(y, classes).toRows(), `${y} as ${classes}`).toEqual(rows);
    }
  });

  it('refuses no labels, no classes, and a class given twice', () => {
    expect(() => labelBinarize([], ['a'])).toThrow('no labels');
    expect(() => labelBinarize(['a'], [])).toThrow('no classes');
    expect(() => labelBinarize(['a'], ['a', 'a'])).toThrow('given twice');
  });
});

import { describe, expect, it } from 'vitest';
import { encodeLabels } from '../../../src/models/labels';
import { balancedWeights, type ClassWeight, classWeightOfRows } from '../../../src/models/tree/classWeight';

const labels = encodeLabels(['b', 'a', 'a', 'a', 'c', 'b']);

describe('classWeightOfRows', () => {
  it('balances: rows / (classes * rows of the class)', () => {
    expect([...classWeightOfRows('balanced', labels)]).toEqual([1, 2 / 3, 2 / 3, 2 / 3, 2, 1]);
  });

  it('takes a weight for each label, 1 for those left out', () => {
    expect([...classWeightOfRows(new Map([['b', 5]]), labels)]).toEqual([5, 1, 1, 1, 1, 5]);
  });

  it('refuses labels that no row has, weights below 0, and anything but a Map', () => {
    expect(() => classWeightOfRows(new Map([['d', 1]]), labels)).toThrow('"d", which no row has');
    expect(() => classWeightOfRows(new Map([['a', -1]]), labels)).toThrow('classWeight of "a" is -1');
    const record = { get: () => 1 } as unknown as ClassWeight;
    expect(() => classWeightOfRows(record, labels)).toThrow('invalid classWeight');
  });
});

describe('balancedWeights', () => {
  it('gives classes that do not occur no weight, and does not count them', () => {
    expect([...balancedWeights([0, 0, 2], 3)]).toEqual([0.75, 0, 1.5]);
  });
});

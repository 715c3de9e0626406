import { describe, expect, it } from 'vitest';
import { aucAsReported } from '../../src/metrics/aucAsReported';

describe('aucAsReported', () => {
  it('counts similarities that differ by rounding noise as equal', () => {
    const { perClass } = aucAsReported(['a', 'b', 'c'], [1, 1 + 2 ** -52, 0.5]);
    expect(perClass).toEqual([
      { label: 'a', auc: 0.75, support: 1 },
      { label: 'b', auc: 0.75, support: 1 },
      { label: 'c', auc: 0, support: 1 },
    ]);
  });

  it('gives every class the same score, so that the mean says nothing about the classes', () => {
    const { mean, perClass } = aucAsReported(['a', 'b', 'a', 'b'], [0.1, 0.2, 0.3, 0.4]);
    expect(perClass[0].auc + perClass[1].auc).toBe(1);
    expect(mean).toBe(0.5);
  });

  it('refuses lists of unequal length', () => {
    expect(() => aucAsReported(['a'], [1, 2])).toThrow('1 marks, but 2 scores');
  });
});

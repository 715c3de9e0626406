import { describe, expect, it } from 'vitest';
import { ClassSums } from '../../../src/models/tree/classSums';
import { movedEntropyProxy, nodeEntropy, partEntropy, shareTimesLog } from '../../../src/models/tree/entropy';
import { RowOrder } from '../../../src/models/tree/rowOrder';

const weights = Float64Array.of(1, 1, 1, 1);
const labels = { codes: Int32Array.of(0, 0, 1, 2), weights, classCount: 3 };

describe('entropy', () => {
  it('is 1.5 bits for shares of 1/2, 1/4 and 1/4, and 0 for one class', () => {
    const sums = new ClassSums(labels, new RowOrder(weights));
    sums.enter(0, 4);
    expect(nodeEntropy(sums)).toBe(1.5);
    sums.move(0, 2);
    expect(partEntropy(sums, true, 2)).toBe(0);
    expect(partEntropy(sums, false, 2)).toBe(1);
    expect(movedEntropyProxy(sums, true, 2)).toBe(-2);
    expect(movedEntropyProxy(sums, false, 2)).toBe(-2);
  });

  it('gives the same logarithm again, also after other shares', () => {
    const shares = Array.from({ length: 20_000 }, (_, i) => (i + 1) / 20_001);
    const first = shares.map(shareTimesLog);
    expect(shares.map(shareTimesLog)).toEqual(first);
    expect(first[10_000]).toBeCloseTo(shares[10_000] * Math.log2(shares[10_000]), 14);
  });
});

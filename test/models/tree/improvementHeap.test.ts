import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { popLargest, pushInto } from '../../../src/models/tree/improvementHeap';

describe('the heap of improvements', () => {
  it('gives the largest improvement first', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 })), (improvements) => {
        const heap: { improvement: number }[] = [];
        for (const improvement of improvements) pushInto(heap, { improvement });
        const popped = improvements.map(() => popLargest(heap)?.improvement);
        expect(popped).toEqual([...improvements].sort((a, b) => b - a));
        expect(popLargest(heap)).toBeUndefined();
      }),
    );
  });

  it.each([
    [[1, 1, 1, 1], 'acbd'],
    [[1, 2, 1, 2, 1, 2, 1, 2, 1, 1, 2], 'bfdkhgceija'],
  ])('gives equal improvements in the order of the GNU C++ library: %j', (improvements, order) => {
    const heap: { improvement: number; name: string }[] = [];
    improvements.forEach((improvement, i) => {
      pushInto(heap, { improvement, name: String.fromCharCode(97 + i) });
    });
    expect(improvements.map(() => popLargest(heap)?.name).join('')).toBe(order);
  });
});

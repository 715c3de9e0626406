import fc from 'fast-check';
import { expect, it } from 'vitest';
import { quickArgsort } from '../../src/selection/quickArgsort';
import { golden } from './golden';

it.each(golden<{ values: number[]; order: number[] }[]>('argsort'))(
  'leaves ties where NumPy leaves them',
  ({ values, order }) => {
    expect([...quickArgsort(values)]).toEqual(order);
  },
);

it('sorts any values', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 200 }), (values) => {
      const order = quickArgsort(values);
      expect(Array.from(order, (i) => values[i])).toEqual([...values].sort((a, b) => a - b));
      expect(new Set(order).size).toBe(values.length);
    }),
  );
});

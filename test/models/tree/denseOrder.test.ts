import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DenseMatrix } from '../../../src/matrix/denseMatrix';
import { DenseOrder } from '../../../src/models/tree/denseOrder';
import { prepareColumns } from '../../../src/models/tree/preparedColumns';
import { RowOrder } from '../../../src/models/tree/rowOrder';
import { nodes, testNodeOrder } from './nodeOrderChecks';

testNodeOrder('DenseOrder', (columns, order) => new DenseOrder(columns, order));

test('DenseOrder sorts the values with their rows, and leaves the rows of other nodes where they are', () => {
  fc.assert(
    fc.property(nodes, ({ column, start, end }) => {
      const order = new RowOrder(new Float64Array(column.length).fill(1));
      const columns = prepareColumns(DenseMatrix.fromRows(column.map((value) => [value])));
      const dense = new DenseOrder(columns, order);
      dense.enter(start, end);
      dense.sort(0);
      const rows = [...order.rows];
      expect([...dense.values.subarray(start, end)]).toEqual(
        rows.slice(start, end).map((row) => column[row]),
      );
      const others = [...rows.keys()].filter((place) => place < start || place >= end);
      expect(others.map((place) => rows[place])).toEqual(others);
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DenseMatrix } from '../../../src/matrix/denseMatrix';
import { prepareColumns } from '../../../src/models/tree/preparedColumns';
import { RowOrder } from '../../../src/models/tree/rowOrder';
import { SparseOrder } from '../../../src/models/tree/sparseOrder';
import { nodes, testNodeOrder } from './nodeOrderChecks';

testNodeOrder('SparseOrder', (columns, order) => new SparseOrder(columns, order));

test('SparseOrder puts negative values first, positive ones last, and knows where each row stands', () => {
  fc.assert(
    fc.property(nodes, ({ column, start, end }) => {
      const order = new RowOrder(new Float64Array(column.length).fill(1));
      const sparse = new SparseOrder(
        prepareColumns(DenseMatrix.fromRows(column.map((value) => [value]))),
        order,
      );
      sparse.enter(start, end);
      sparse.sort(0);
      const signs = Array.from(order.rows.subarray(start, end), (row) => Math.sign(column[row]));
      expect(signs).toEqual([...signs].sort((a, b) => a - b));
      expect(Array.from(order.rows, (row) => order.places[row])).toEqual([...order.rows.keys()]);
    }),
  );
});

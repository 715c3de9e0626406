import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DenseMatrix } from '../../../src/matrix/denseMatrix';
import type { NodeOrder } from '../../../src/models/tree/nodeOrder';
import { type PreparedColumns, prepareColumns } from '../../../src/models/tree/preparedColumns';
import { RowOrder } from '../../../src/models/tree/rowOrder';

/** Makes the order of rows that is to be checked. */
export type MakeOrder = (columns: PreparedColumns, order: RowOrder) => NodeOrder;

interface Node {
  readonly column: readonly number[];
  readonly start: number;
  readonly end: number;
}

/** Nodes of a column that has zeros, ties and values of both signs. */
export const nodes: fc.Arbitrary<Node> = fc
  .array(fc.integer({ min: -3, max: 3 }), { minLength: 1, maxLength: 25 })
  .chain((column) =>
    fc.tuple(fc.nat(column.length - 1), fc.nat(column.length - 1)).map(([a, b]) => ({
      column,
      start: Math.min(a, b),
      end: Math.max(a, b) + 1,
    })),
  );

/** What holds for every order of a node's rows, of which the first feature is in hand. */
export function testNodeOrder(name: string, make: MakeOrder): void {
  const check = (look: (order: NodeOrder, node: Node, inNode: number[]) => void): void => {
    fc.assert(
      fc.property(nodes, (node) => {
        const order = new RowOrder(new Float64Array(node.column.length).fill(1));
        const columns = prepareColumns(DenseMatrix.fromRows(node.column.map((value) => [value])));
        const nodeOrder = make(columns, order);
        nodeOrder.enter(node.start, node.end);
        look(nodeOrder, node, node.column.slice(node.start, node.end));
        expect([...order.rows.subarray(node.start, node.end)].sort((a, b) => a - b)).toEqual(
          Array.from({ length: node.end - node.start }, (_, i) => node.start + i),
        );
      }),
    );
  };
  const sidesOf = ({ rows }: NodeOrder, { column, start, end }: Node, middle: number): number[][] =>
    [rows.subarray(start, middle), rows.subarray(middle, end)].map((side) =>
      [...side].map((row) => column[row]),
    );

  test(`${name} sorts a node by a feature: walking over it meets every value, and how many rows lie below`, () => {
    check((order, { start, end }, inNode) => {
      order.sort(0);
      const met: number[][] = [];
      for (let place = start; place < end; ) {
        const last = order.lastSame(place);
        const value = order.values[last];
        place = order.after(last);
        met.push([value, place - start]);
      }
      const distinct = [...new Set(inNode)].sort((a, b) => a - b);
      expect(met).toEqual(distinct.map((value) => [value, inNode.filter((other) => other <= value).length]));
      expect([order.lowest, order.highest]).toEqual([distinct[0], distinct.at(-1)]);
    });
  });

  test(`${name} finds the lowest and highest value, and parts the rows at any threshold`, () => {
    check((order, node, inNode) => {
      order.findRange(0);
      expect([order.lowest, order.highest]).toEqual([Math.min(...inNode), Math.max(...inNode)]);
      for (const threshold of [0, -1.5, 2]) {
        order.findRange(0);
        const middle = order.partition(threshold);
        const [left, right] = sidesOf(order, node, middle);
        expect(left.every((value) => value <= threshold)).toBe(true);
        expect(right.every((value) => value > threshold)).toBe(true);
      }
    });
  });

  test(`${name} parts the rows at the best split once more, after other features were in hand`, () => {
    check((order, node, inNode) => {
      order.sort(0);
      const threshold = inNode[0];
      const count = inNode.filter((value) => value <= threshold).length;
      order.partitionFinally(0, threshold, node.start + count);
      const [left, right] = sidesOf(order, node, node.start + count);
      expect(left.every((value) => value <= threshold)).toBe(true);
      expect(right.every((value) => value > threshold)).toBe(true);
    });
  });
}

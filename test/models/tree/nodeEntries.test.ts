import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DenseMatrix } from '../../../src/matrix/denseMatrix';
import { NodeEntries } from '../../../src/models/tree/nodeEntries';
import { prepareColumns } from '../../../src/models/tree/preparedColumns';
import { RowOrder } from '../../../src/models/tree/rowOrder';

const ROWS = 400;
const COLUMNS = 12;
// Column j is filled by 1 in j + 1 rows; odd columns have negative values too.
const X = new DenseMatrix(ROWS, COLUMNS);
for (let i = 0; i < ROWS; i++) {
  for (let j = 0; j < COLUMNS; j++) {
    const hash = (i * 7919 + j * 104729) % 1009;
    if (hash % (3 * j + 1) === 0)
      X.data[i * COLUMNS + j] = ((hash % 40) + 1) / (j % 2 === 1 && hash % 3 === 0 ? -8 : 8);
  }
}
const columns = prepareColumns(X);

function expected(order: RowOrder, start: number, end: number, feature: number): number[] {
  const values = [...order.rows.subarray(start, end)].map((row) => X.get(row, feature));
  return values.filter((value) => value !== 0).sort((a, b) => a - b);
}

describe('NodeEntries', () => {
  it('finds the entries of a feature in any node, whichever way is the shortest', () => {
    const range = fc.tuple(fc.integer({ min: 0, max: ROWS }), fc.integer({ min: 0, max: ROWS }));
    fc.assert(
      fc.property(fc.array(range, { maxLength: 8 }), fc.integer({ min: 1, max: 40 }), (nodes, candidates) => {
        const order = new RowOrder(Float64Array.from({ length: ROWS }, (_, i) => (i % 5 === 0 ? 0 : 1)));
        const entries = new NodeEntries(columns);
        entries.begin(order, candidates);
        for (const [a, b] of nodes) {
          const start = Math.min(a, b, order.count);
          const end = Math.min(Math.max(a, b), order.count);
          entries.enter(start, end);
          for (let feature = 0; feature < COLUMNS; feature++) {
            entries.collect(feature, true);
            const values = [...entries.values.subarray(0, entries.count)];
            expect(values).toEqual(expected(order, start, end, feature));
            expect(entries.negatives).toBe(values.filter((value) => value < 0).length);
            for (let t = 0; t < entries.count; t++) expect(X.get(entries.rows[t], feature)).toBe(values[t]);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('gives ranks that lead back to the values', () => {
    const order = new RowOrder(new Float64Array(ROWS).fill(1));
    const entries = new NodeEntries(columns);
    entries.begin(order, 3);
    entries.enter(10, 15);
    entries.collect(1, false);
    expect(entries.ranked).toBe(true);
    const values = [...entries.values.subarray(0, entries.count)].map((value) => entries.valueOf(1, value));
    expect(values).toEqual(expected(order, 10, 15, 1));
    expect(entries.valueOf(1, 0)).toBe(0);
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DenseMatrix } from '../../../src/matrix/denseMatrix';
import { SparseMatrix } from '../../../src/matrix/sparseMatrix';
import { binOfRow, binRows } from '../../../src/models/boosting/binnedRows';

const rules = { maxBins: 6, minDataInBin: 1, minSamplesLeaf: 1, leafRows: 'counted' } as const;

const matrix = fc
  .array(fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 4, maxLength: 4 }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((rows) => DenseMatrix.fromRows(rows));

test('binRows gives each row the bin that its value is in', () => {
  fc.assert(
    fc.property(matrix, (X) => {
      const binned = binRows(X, { ...rules, trainingRows: X.rows });
      binned.columnOf.forEach((column, j) => {
        for (let i = 0; i < X.rows; i++) {
          const bin = binOfRow(binned, i, j);
          expect(binned.columnOfBin[bin]).toBe(j);
          expect(X.get(i, column)).toBeLessThanOrEqual(binned.thresholds[bin]);
          if (bin > binned.binStarts[j]) {
            expect(X.get(i, column)).toBeGreaterThan(binned.thresholds[bin - 1]);
          }
        }
      });
    }),
    { seed: 2 },
  );
});

test('binRows lists the same entries by rows and by columns, from dense and from sparse matrices', () => {
  fc.assert(
    fc.property(matrix, (X) => {
      const binned = binRows(X, { ...rules, trainingRows: X.rows });
      expect(binRows(SparseMatrix.fromDense(X), { ...rules, trainingRows: X.rows })).toEqual(binned);
      const byColumn: string[] = [];
      binned.columnOf.forEach((_, j) => {
        for (let k = binned.entryStarts[j]; k < binned.entryStarts[j + 1]; k++) {
          byColumn.push(`${binned.entryRows[k]} ${binned.binStarts[j] + binned.entryBins[k]}`);
        }
      });
      const byRow: string[] = [];
      for (let i = 0; i < X.rows; i++) {
        const bins = binned.bins.subarray(binned.indptr[i], binned.indptr[i + 1]);
        expect(bins).toEqual(bins.slice().sort());
        for (const bin of bins) byRow.push(`${i} ${bin}`);
      }
      expect(byRow.sort()).toEqual(byColumn.sort());
    }),
    { seed: 3 },
  );
});

test('binRows leaves out columns with one value', () => {
  const X = DenseMatrix.fromRows([
    [1, 5, 0],
    [1, 6, 0],
  ]);
  expect([...binRows(X, { ...rules, trainingRows: 2 }).columnOf]).toEqual([1]);
});

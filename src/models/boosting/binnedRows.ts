import { isSparse, type Matrix } from '../../matrix/matrix';
import { SparseMatrix } from '../../matrix/sparseMatrix';
import { type BinnedColumn, type BinRules, binColumn } from './binColumn';

/**
 * Rows as boosting sees them: the bins of the values, in the columns that can be split. The bins of all columns
 * are numbered through; in each column, rows in the bin that is the commonest have no entry. On shared memory.
 */
export interface BinnedRows {
  readonly rows: number;
  /** The column of the matrix that each column here stands for. */
  readonly columnOf: Int32Array;
  /** The bins of column `j` are those from `binStarts[j]` up to `binStarts[j + 1]`. */
  readonly binStarts: Int32Array;
  /** The commonest bin of each column. */
  readonly commonBins: Int32Array;
  /** The column of each bin. */
  readonly columnOfBin: Int32Array;
  /** Values of a bin are at most this; infinite in a column's last. */
  readonly thresholds: Float64Array;
  /** The entries of row `i` are those from `indptr[i]` up to `indptr[i + 1]`: bins, ascending. */
  readonly indptr: Int32Array;
  readonly bins: Int32Array;
  /** The entries of column `j` are those from `entryStarts[j]` up to `entryStarts[j + 1]`: rows, ascending. */
  readonly entryStarts: Int32Array;
  readonly entryRows: Int32Array;
  /** The bin of each, counted from the column's first. */
  readonly entryBins: Uint8Array;
}

interface KeptColumn extends BinnedColumn {
  readonly column: number;
}

/** Puts the values of a matrix into bins. */
export function binRows(X: Matrix, rules: Omit<BinRules, 'rows'>): BinnedRows {
  const { indptr, indices, data } = (isSparse(X) ? X : SparseMatrix.fromDense(X)).transpose();
  const all = { ...rules, rows: X.rows };
  const kept: KeptColumn[] = [];
  for (let column = 0; column < X.columns; column++) {
    const [from, to] = [indptr[column], indptr[column + 1]];
    const binned = binColumn(indices.subarray(from, to), data.subarray(from, to), all);
    if (binned) kept.push({ column, ...binned });
  }
  const columns = columnParts(kept);
  return { rows: X.rows, ...columns, ...rowEntries(X.rows, kept, columns.binStarts), ...columnEntries(kept) };
}

function columnParts(
  kept: readonly KeptColumn[],
): Pick<BinnedRows, 'columnOf' | 'binStarts' | 'commonBins' | 'columnOfBin' | 'thresholds'> {
  const columnOf = sharedInts(kept.length);
  const binStarts = sharedInts(kept.length + 1);
  const commonBins = sharedInts(kept.length);
  kept.forEach(({ column, thresholds, commonBin }, j) => {
    columnOf[j] = column;
    commonBins[j] = binStarts[j] + commonBin;
    binStarts[j + 1] = binStarts[j] + thresholds.length + 1;
  });
  const columnOfBin = sharedInts(binStarts[kept.length]);
  const joined = new Float64Array(new SharedArrayBuffer(8 * columnOfBin.length)).fill(Infinity);
  kept.forEach(({ thresholds }, j) => {
    columnOfBin.fill(j, binStarts[j], binStarts[j + 1]);
    joined.set(thresholds, binStarts[j]);
  });
  return { columnOf, binStarts, commonBins, columnOfBin, thresholds: joined };
}

/** Column by column, so that each row's bins ascend. */
function rowEntries(
  rowCount: number,
  kept: readonly KeptColumn[],
  binStarts: Int32Array,
): Pick<BinnedRows, 'indptr' | 'bins'> {
  const indptr = sharedInts(rowCount + 1);
  for (const { rows } of kept) for (let k = 0; k < rows.length; k++) indptr[rows[k] + 1]++;
  for (let i = 0; i < rowCount; i++) indptr[i + 1] += indptr[i];
  const joined = sharedInts(indptr[rowCount]);
  const next = indptr.slice(0, rowCount);
  kept.forEach(({ rows, bins }, j) => {
    for (let k = 0; k < rows.length; k++) joined[next[rows[k]]++] = binStarts[j] + bins[k];
  });
  return { indptr, bins: joined };
}

function columnEntries(
  kept: readonly KeptColumn[],
): Pick<BinnedRows, 'entryStarts' | 'entryRows' | 'entryBins'> {
  const entryStarts = sharedInts(kept.length + 1);
  kept.forEach(({ rows }, j) => {
    entryStarts[j + 1] = entryStarts[j] + rows.length;
  });
  const entryRows = sharedInts(entryStarts[kept.length]);
  const entryBins = new Uint8Array(new SharedArrayBuffer(entryRows.length));
  kept.forEach(({ rows, bins }, j) => {
    entryRows.set(rows, entryStarts[j]);
    entryBins.set(bins, entryStarts[j]);
  });
  return { entryStarts, entryRows, entryBins };
}

function sharedInts(length: number): Int32Array {
  return new Int32Array(new SharedArrayBuffer(4 * length));
}

/** The bin of a row in a column. */
export function binOfRow(rows: BinnedRows, row: number, column: number): number {
  const { indptr, bins, binStarts } = rows;
  const first = binStarts[column];
  let low = indptr[row];
  let high = indptr[row + 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (bins[middle] < first) low = middle + 1;
    else high = middle;
  }
  const hasEntry = low < indptr[row + 1] && bins[low] < binStarts[column + 1];
  return hasEntry ? bins[low] : rows.commonBins[column];
}

import { InputError } from '../../errors/inputError';
import { isSparse, type Matrix } from '../../matrix/matrix';
import { sharedInt32 } from './sharedInt32';
import { sortEntriesByValue } from './sortEntries';

/**
 * A matrix's columns as trees are grown on them: values as 32-bit floats, zeros left out, each column's entries
 * in ascending order of value. The arrays lie on shared memory, so that threads can use them without a copy.
 *
 * Values are the same when the floats are. scikit-learn's sources treat values within 1e-7 as the same, but in
 * the built 1.6.1 that constant is never set and is 0, and its trees are the measure here.
 */
export interface PreparedColumns {
  readonly rows: number;
  readonly columns: number;
  /** Column j's entries are those from `starts[j]` up to `starts[j + 1]`. */
  readonly starts: Int32Array;
  /** How many of a column's entries are negative. */
  readonly negatives: Int32Array;
  readonly entryRows: Uint16Array | Uint32Array;
  readonly entryValues: Float32Array;
  /** Where a well-filled column's ranks start in `ranks`; -1 for the others. */
  readonly rankStarts: Int32Array;
  /** The rank of each row's value among the column's values; zeros rank where they stand among the entries. */
  readonly ranks: Uint16Array | Uint32Array;
  /** The columns of each row's entries, but for columns with ranks. */
  readonly rowStarts: Int32Array;
  readonly rowColumns: Int32Array;
}

const MAX_ROWS = 2 ** 22;
// A column with fewer entries than this share of the rows is looked through by its entries.
const RANKED_SHARE = 1 / 16;

const attached = new WeakMap<Matrix, PreparedColumns>();

/** The columns of a matrix in the form that trees are grown on. */
export function prepareColumns(X: Matrix): PreparedColumns {
  const known = attached.get(X);
  if (known) return known;
  if (X.rows > MAX_ROWS) throw new InputError(`trees take at most ${MAX_ROWS} rows, got ${X.rows}`);
  const { rows, columns } = X;
  const starts = columnStarts(X);
  const total = starts[columns];
  const entryRows = rows <= 0x10000 ? sharedUint16(total) : sharedUint32(total);
  const entryValues = sharedFloat32(total);
  fillEntries(X, starts, entryRows, entryValues);
  const negatives = sharedInt32(columns);
  sortEntriesByValue(starts, entryRows, entryValues, negatives);
  const rankStarts = placeRanks(starts, rows);
  const ranks = rankValues(rows, starts, negatives, entryRows, entryValues, rankStarts);
  const byRow = columnsByRow(rows, starts, entryRows, rankStarts);
  return { rows, columns, starts, negatives, entryRows, entryValues, rankStarts, ranks, ...byRow };
}

/**
 * Lets later fits on the same matrix object use columns that are prepared already. The matrix must not be
 * changed afterwards.
 */
export function attachColumns(X: Matrix, columns: PreparedColumns): void {
  attached.set(X, columns);
}

function columnStarts(X: Matrix): Int32Array {
  const starts = sharedInt32(X.columns + 1);
  forEachEntry(X, (_, column) => {
    starts[column + 1]++;
  });
  for (let j = 0; j < X.columns; j++) starts[j + 1] += starts[j];
  return starts;
}

function fillEntries(
  X: Matrix,
  starts: Int32Array,
  entryRows: Uint16Array | Uint32Array,
  entryValues: Float32Array,
): void {
  const next = starts.slice(0, X.columns);
  forEachEntry(X, (row, column, value) => {
    const at = next[column]++;
    entryRows[at] = row;
    entryValues[at] = value;
  });
}

/** Calls back for each value that is not zero as a 32-bit float, row after row. */
function forEachEntry(X: Matrix, visit: (row: number, column: number, value: number) => void): void {
  const { data, columns } = X;
  const indices = isSparse(X) ? X.indices : undefined;
  for (let i = 0; i < X.rows; i++) {
    const from = isSparse(X) ? X.indptr[i] : i * columns;
    const to = isSparse(X) ? X.indptr[i + 1] : from + columns;
    for (let k = from; k < to; k++) {
      const value = Math.fround(data[k]);
      if (value !== 0) visit(i, indices === undefined ? k - from : indices[k], value);
    }
  }
}

function placeRanks(starts: Int32Array, rows: number): Int32Array {
  const rankStarts = sharedInt32(starts.length - 1);
  let next = 0;
  for (let j = 0; j < rankStarts.length; j++) {
    const ranked = starts[j + 1] - starts[j] >= rows * RANKED_SHARE && rows > 0;
    rankStarts[j] = ranked ? next : -1;
    if (ranked) next += rows;
  }
  return rankStarts;
}

function rankValues(
  rows: number,
  starts: Int32Array,
  negatives: Int32Array,
  entryRows: Uint16Array | Uint32Array,
  entryValues: Float32Array,
  rankStarts: Int32Array,
): Uint16Array | Uint32Array {
  const total = rankStarts.reduce((sum, start) => sum + (start < 0 ? 0 : rows), 0);
  const ranks = rows < 0x10000 ? sharedUint16(total) : sharedUint32(total);
  for (let j = 0; j < rankStarts.length; j++) {
    const rankStart = rankStarts[j];
    if (rankStart < 0) continue;
    const from = starts[j];
    const zero = negatives[j];
    ranks.fill(zero, rankStart, rankStart + rows);
    let rank = 0;
    for (let k = from; k < starts[j + 1]; k++) {
      const place = k - from;
      const after = place >= zero ? 1 : 0;
      if (place === 0 || place === zero || entryValues[k] !== entryValues[k - 1]) rank = place + after;
      ranks[rankStart + entryRows[k]] = rank;
    }
  }
  return ranks;
}

function columnsByRow(
  rows: number,
  starts: Int32Array,
  entryRows: Uint16Array | Uint32Array,
  rankStarts: Int32Array,
): Pick<PreparedColumns, 'rowStarts' | 'rowColumns'> {
  const rowStarts = sharedInt32(rows + 1);
  for (let j = 0; j < rankStarts.length; j++) {
    if (rankStarts[j] >= 0) continue;
    for (let k = starts[j]; k < starts[j + 1]; k++) rowStarts[entryRows[k] + 1]++;
  }
  for (let i = 0; i < rows; i++) rowStarts[i + 1] += rowStarts[i];
  const rowColumns = sharedInt32(rowStarts[rows]);
  const next = rowStarts.slice(0, rows);
  for (let j = 0; j < rankStarts.length; j++) {
    if (rankStarts[j] >= 0) continue;
    for (let k = starts[j]; k < starts[j + 1]; k++) {
      rowColumns[next[entryRows[k]]++] = j;
    }
  }
  return { rowStarts, rowColumns };
}

function sharedUint16(length: number): Uint16Array {
  return new Uint16Array(new SharedArrayBuffer(2 * length));
}

function sharedUint32(length: number): Uint32Array {
  return new Uint32Array(new SharedArrayBuffer(4 * length));
}

function sharedFloat32(length: number): Float32Array {
  return new Float32Array(new SharedArrayBuffer(4 * length));
}

import { normalizeRows } from '../../matrix/normalizeRows';
import type { SparseMatrix } from '../../matrix/sparseMatrix';
import { sharedFloat64, sharedInt32 } from '../linear/sharedArrays';
import { firstAtLeast, inverseNorm } from './rowParts';

/**
 * Rows of many classes by column, for threads to share: they are brought to length 1, stand class by class, and are
 * kept as 32-bit floats.
 */
export interface IndexedRows {
  readonly rows: number;
  readonly classes: number;
  /** How many columns, from the first, are the words'. */
  readonly words: number;
  /** The row of the input at each place. */
  readonly rowAt: Int32Array;
  /** Class `c` has the places from `starts[c]` up to `starts[c + 1]`. */
  readonly starts: Int32Array;
  /** Column `j` has the entries from `indptr[j]` up to `indptr[j + 1]`, by ascending place. */
  readonly indptr: Int32Array;
  readonly places: Uint16Array | Int32Array;
  readonly values: Float32Array;
  /** One over the length of each row in the words' columns. */
  readonly wordFactors: Float64Array;
}

const MAX_SHORT = 1 << 16;

/**
 * Indexes rows.
 * @param codes - the class of each row, from 0 up to `classes`
 * @param words - how many columns, from the first, are the words'
 */
export function indexRows(
  matrix: SparseMatrix,
  codes: ArrayLike<number>,
  classes: number,
  words: number,
): IndexedRows {
  const starts = new Int32Array(classes + 1);
  for (let i = 0; i < codes.length; i++) starts[codes[i] + 1]++;
  for (let c = 0; c < classes; c++) starts[c + 1] += starts[c];
  const next = starts.slice(0, classes);
  const rowAt = new Int32Array(matrix.rows);
  for (let i = 0; i < codes.length; i++) rowAt[next[codes[i]]++] = i;
  const sorted = normalizeRows(matrix.selectRows(rowAt));
  const wordFactors = Float64Array.from({ length: matrix.rows }, (_, i) => {
    const { indices, values } = sorted.row(i);
    return inverseNorm(values, 0, firstAtLeast(indices, words));
  });
  const { indptr, indices, data } = sorted.transpose();
  const values = new Float32Array(new SharedArrayBuffer(4 * data.length));
  values.set(data);
  return {
    rows: matrix.rows,
    classes,
    words,
    rowAt: sharedInt32(rowAt),
    starts: sharedInt32(starts),
    indptr: sharedInt32(indptr),
    places: sharedPlaces(indices, matrix.rows),
    values,
    wordFactors: sharedFloat64(wordFactors),
  };
}

/** Half the memory to read is a good part of the time. */
function sharedPlaces(places: Int32Array, rows: number): Uint16Array | Int32Array {
  if (rows > MAX_SHORT) return sharedInt32(places);
  const short = new Uint16Array(new SharedArrayBuffer(2 * places.length));
  short.set(places);
  return short;
}

import { DenseMatrix } from '../matrix/denseMatrix';
import { isSparse, type Matrix } from '../matrix/matrix';
import { SparseMatrix } from '../matrix/sparseMatrix';

/** A matrix as data whose arrays lie in shared memory, so that threads read one copy. */
export interface SharedMatrix {
  readonly rows: number;
  readonly columns: number;
  readonly data: Float64Array;
  /** The offsets and columns of a sparse matrix. */
  readonly sparse?: { readonly indptr: Int32Array; readonly indices: Int32Array };
}

/** Puts a matrix into shared memory; one that lies there already is not copied. */
export function shareMatrix(X: Matrix): SharedMatrix {
  const data = shared(X.data, Float64Array);
  if (!isSparse(X)) return { rows: X.rows, columns: X.columns, data };
  const sparse = { indptr: shared(X.indptr, Int32Array), indices: shared(X.indices, Int32Array) };
  return { rows: X.rows, columns: X.columns, data, sparse };
}

/** The matrix, on the shared memory itself. */
export function sharedToMatrix({ rows, columns, data, sparse }: SharedMatrix): Matrix {
  if (!sparse) return new DenseMatrix(rows, columns, data);
  return new SparseMatrix(rows, columns, sparse.indptr, sparse.indices, data);
}

function shared<T extends Float64Array | Int32Array>(
  array: T,
  TypedArrayOfKind: { new (buffer: SharedArrayBuffer): T },
): T {
  if (array.buffer instanceof SharedArrayBuffer) return array;
  const copy = new TypedArrayOfKind(new SharedArrayBuffer(array.byteLength));
  copy.set(array);
  return copy;
}

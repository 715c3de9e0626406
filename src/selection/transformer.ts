import type { Matrix } from '../matrix/matrix';
import type { ModelJSON } from '../models/classifier';

/** Learns from rows how to turn rows into others: fewer columns, say. */
export interface Transformer {
  fit(X: Matrix, y?: readonly string[]): unknown;
  transform(X: Matrix): Matrix;
  /** The fitted transformer as JSON data. */
  toJSON(): ModelJSON;
}

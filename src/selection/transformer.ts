import type { Matrix } from '../matrix/matrix';

/** A fitted transformer as JSON data: `type` names the class. */
export interface TransformerJSON {
  readonly type: string;
}

/** Learns from rows how to turn rows into others: fewer columns, say. */
export interface Transformer {
  fit(X: Matrix, y?: readonly string[]): unknown;
  transform(X: Matrix): Matrix;
  /** The fitted transformer as JSON data. */
  toJSON(): TransformerJSON;
}

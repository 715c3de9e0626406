import type { SparseMatrix } from '../matrix/sparseMatrix';

/** Columns of cells, all of the same length: one per column that an encoder takes. */
export type CellColumns = readonly (readonly string[])[];

/** A fitted encoder as JSON data: `type` names the class. */
export interface EncoderJSON {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** Turns columns of cells into columns of numbers. */
export interface ColumnEncoder {
  /** @throws InputError on options that cannot be used, or cells that do not fit */
  fit(columns: CellColumns): this;
  /** @throws InputError when it is not fitted yet, or on another number of columns */
  transform(columns: CellColumns): SparseMatrix;
  /** The names of the columns that come out, from those of the columns that go in. */
  getFeatureNamesOut(inputFeatures: readonly string[]): string[];
  /** The fitted encoder as JSON data. */
  toJSON(): EncoderJSON;
}

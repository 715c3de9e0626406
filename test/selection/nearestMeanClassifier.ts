import { InputError } from '../../src/errors/inputError';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { isSparse, type Matrix } from '../../src/matrix/matrix';
import type { Classifier, ModelJSON } from '../../src/models/classifier';

/** Options of {@link NearestMeanClassifier}. */
export interface NearestMeanOptions {
  /** How many of the columns count, from the first on. */
  readonly columns?: number;
  /** What `fit` is to throw. */
  readonly fault?: 'input' | 'internal';
}

/** A small classifier for tests: the class whose mean is nearest. */
export class NearestMeanClassifier implements Classifier {
  readonly options: NearestMeanOptions;
  /** How many rows each `fit` of any instance saw. */
  static fittedRows: number[] = [];
  classes: readonly string[] = [];
  private means: number[][] = [];

  constructor(options: NearestMeanOptions = {}) {
    this.options = options;
  }

  fit(X: Matrix, y: readonly string[]): this {
    if (this.options.fault === 'input') throw new InputError('columns that do not please');
    if (this.options.fault === 'internal') throw new TypeError('a fault of ours');
    NearestMeanClassifier.fittedRows.push(X.rows);
    this.classes = [...new Set(y)].sort();
    this.means = this.classes.map((label) => {
      const rows = this.read(X).filter((_, i) => y[i] === label);
      return rows[0].map((_, j) => rows.reduce((sum, row) => sum + row[j], 0) / rows.length);
    });
    return this;
  }

  predict(X: Matrix): string[] {
    return this.read(X).map((row) => {
      const distances = this.means.map((mean) => mean.reduce((sum, m, j) => sum + (m - row[j]) ** 2, 0));
      return this.classes[distances.indexOf(Math.min(...distances))];
    });
  }

  predictProba(X: Matrix): DenseMatrix {
    return new DenseMatrix(X.rows, this.classes.length).selectRows([...Array(X.rows).keys()]);
  }

  toJSON(): ModelJSON {
    return { type: 'NearestMeanClassifier', means: this.means };
  }

  private read(X: Matrix): number[][] {
    const rows = (isSparse(X) ? X.toDense() : X).toRows();
    return rows.map((row) => row.slice(0, this.options.columns));
  }
}

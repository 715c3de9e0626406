import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { isSparse, type Matrix } from '../../src/matrix/matrix';
import type { Sampler } from '../../src/resample/sampler';
import type { Transformer } from '../../src/selection/transformer';

/** A sampler for tests: every row comes twice. */
export function doubler(): Sampler {
  return {
    fitResample(X, y) {
      const rows = [...y.keys(), ...y.keys()];
      return { X: X.selectRows(rows), y: rows.map((row) => y[row]) };
    },
  };
}

/** A transformer for tests: takes the first column's mean off it. */
export function centre(): Transformer {
  let mean = Number.NaN;
  const column = (X: Matrix): number[] => (isSparse(X) ? X.toDense() : X).toRows().map((row) => row[0]);
  return {
    fit(X) {
      mean = column(X).reduce((sum, value) => sum + value, 0) / X.rows;
    },
    transform: (X) => DenseMatrix.fromRows(column(X).map((value) => [value - mean])),
    toJSON: () => ({ type: 'Centre', mean }),
  };
}

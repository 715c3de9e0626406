import { describe, expect, it } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { SparseMatrix } from '../../src/matrix/sparseMatrix';
import { RandomOverSampler } from '../../src/resample/randomOverSampler';
import { strategyOf, tables } from './golden';

describe('RandomOverSampler', () => {
  it('repeats the rows that imbalanced-learn repeats', () => {
    for (const table of Object.values(tables)) {
      const X = DenseMatrix.fromRows(table.X);
      for (const expected of table.cases) {
        const { randomState, repeated } = expected;
        const sampler = new RandomOverSampler({ samplingStrategy: strategyOf(expected), randomState });
        const grown = sampler.fitResample(X, table.y);
        expect((grown.X as DenseMatrix).toRows().slice(X.rows)).toEqual(repeated.map((i) => table.X[i]));
        expect(grown.y.slice(X.rows)).toEqual(repeated.map((i) => table.y[i]));
      }
    }
  });

  it('keeps sparse rows sparse', () => {
    const { X, y } = tables.two;
    const sampler = new RandomOverSampler({ randomState: 1 });
    const dense = sampler.fitResample(DenseMatrix.fromRows(X), y);
    const sparse = sampler.fitResample(SparseMatrix.fromDense(DenseMatrix.fromRows(X)), y);
    expect((sparse.X as SparseMatrix).toDense().data).toEqual(dense.X.data);
  });

  it('refuses a single class', () => {
    const sampler = new RandomOverSampler();
    expect(() => sampler.fitResample(new DenseMatrix(2, 1), ['a', 'a'])).toThrow(
      'at least 2 classes, found 1',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { DenseMatrix } from '../../../src/matrix/denseMatrix';
import { SparseMatrix } from '../../../src/matrix/sparseMatrix';
import { fitGolden, type GoldenBoosting, readGolden } from './golden';

describe.each(readGolden<GoldenBoosting>('margins.json'))(
  "boosting equals scikit-learn's on $name",
  (golden) => {
    const model = fitGolden(golden);
    const shown = DenseMatrix.fromRows(golden.shown);

    it('has its margins', () => {
      for (const X of [shown, SparseMatrix.fromDense(shown)]) {
        const { data, columns } = model.decisionFunction(X);
        let furthest = 0;
        golden.margins.forEach((margins, i) => {
          margins.forEach((margin, k) => {
            const here = data[i * columns + (margins.length === 1 ? 1 : k)];
            furthest = Math.max(furthest, Math.abs(here - margin));
          });
        });
        expect(furthest).toBeLessThan(1e-5);
      }
    });

    it('has as many iterations', () => {
      expect(model.nIter).toBe(golden.iterations);
    });
  },
);

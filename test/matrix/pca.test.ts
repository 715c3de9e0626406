import { describe, expect, it } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { PCA } from '../../src/matrix/pca';
import { SparseMatrix } from '../../src/matrix/sparseMatrix';
import { cases, distance } from './goldenDecomposition';

const X = DenseMatrix.fromRows(cases[1].X);

describe('PCA', () => {
  it('equals scikit-learn, signs included', () => {
    for (const { X: rows, pca } of cases) {
      for (const { nComponents, ...expected } of pca) {
        const model = new PCA({ nComponents });
        const projected = model.fitTransform(DenseMatrix.fromRows(rows));
        expect(distance(model.components.data, expected.components.flat())).toBeLessThan(1e-10);
        expect(distance(model.mean, expected.mean)).toBeLessThan(1e-12);
        expect(distance(model.singularValues, expected.singularValues)).toBeLessThan(1e-10);
        expect(distance(model.explainedVariance, expected.explainedVariance)).toBeLessThan(1e-10);
        expect(distance(model.explainedVarianceRatio, expected.explainedVarianceRatio)).toBeLessThan(1e-12);
        expect(distance(projected.data.slice(0, 3 * nComponents), expected.projected.flat())).toBeLessThan(
          1e-10,
        );
      }
    }
  });

  it('keeps all the variance with all components, and loses none of the distances', () => {
    const model = new PCA().fit(X);
    expect(model.components.rows).toBe(20);
    expect(model.explainedVarianceRatio.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 12);
  });

  it('gives sparse rows what it gives dense ones', () => {
    expect(new PCA({ nComponents: 3 }).fitTransform(SparseMatrix.fromDense(X))).toEqual(
      new PCA({ nComponents: 3 }).fitTransform(X),
    );
  });

  it('survives JSON', () => {
    const model = new PCA({ nComponents: 3 }).fit(X);
    const copy = PCA.fromJSON(JSON.parse(JSON.stringify(model)));
    expect(copy.transform(X)).toEqual(model.transform(X));
    expect(() => PCA.fromJSON(JSON.parse('{"type":"TruncatedSVD"}'))).toThrow('expected a PCA');
    expect(() => PCA.fromJSON({ ...model.toJSON(), mean: model.toJSON().singularValues })).toThrow(
      'but 3 means',
    );
  });

  it('refuses what it cannot project', () => {
    expect(() => new PCA().transform(X)).toThrow('not fitted');
    expect(() => new PCA({ nComponents: 21 }).fit(X)).toThrow('from 1 to 20');
    expect(() => new PCA().fit(new DenseMatrix(1, 3))).toThrow('at least 2 rows');
    expect(() => new PCA().fit(DenseMatrix.fromRows([[Infinity], [1]]))).toThrow('X has Infinity');
    expect(() => new PCA().fit(X).transform(new DenseMatrix(1, 4))).toThrow('X has 4 columns');
  });
});

import { describe, expect, it } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { SparseMatrix } from '../../src/matrix/sparseMatrix';
import { TruncatedSVD, type TruncatedSVDOptions } from '../../src/matrix/truncatedSvd';
import { cases, distance } from './goldenDecomposition';

function camelCase(options: Readonly<Record<string, number | string>>): TruncatedSVDOptions {
  const entries = Object.entries(options).map(([name, value]) => [
    name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    value,
  ]);
  return Object.fromEntries(entries);
}

const X = DenseMatrix.fromRows(cases[0].X);

describe('TruncatedSVD', () => {
  it('equals scikit-learn, signs included, randomized with its draws and exact', () => {
    for (const { X: rows, truncated } of cases) {
      const sparse = SparseMatrix.fromDense(DenseMatrix.fromRows(rows));
      for (const { options, ...expected } of truncated) {
        const model = new TruncatedSVD(camelCase(options));
        const projected = model.fitTransform(sparse);
        expect(distance(model.components.data, expected.components.flat())).toBeLessThan(1e-6);
        expect(distance(model.singularValues, expected.singularValues)).toBeLessThan(1e-6);
        expect(distance(model.explainedVariance, expected.explainedVariance)).toBeLessThan(1e-6);
        expect(distance(model.explainedVarianceRatio, expected.explainedVarianceRatio)).toBeLessThan(1e-6);
        expect(
          distance(projected.data.slice(0, expected.projected.flat().length), expected.projected.flat()),
        ).toBeLessThan(1e-6);
      }
    }
  });

  it('gives dense rows what it gives sparse ones, and the same on every fit', () => {
    for (const algorithm of ['randomized', 'arpack'] as const) {
      const options = { nComponents: 3, algorithm, randomState: 7 };
      const dense = new TruncatedSVD(options).fitTransform(X);
      expect(new TruncatedSVD(options).fitTransform(SparseMatrix.fromDense(X))).toEqual(dense);
      expect(new TruncatedSVD(options).fit(X).transform(X)).toEqual(dense);
    }
  });

  it('survives JSON', () => {
    const model = new TruncatedSVD({ nComponents: 3, randomState: 1 }).fit(X);
    const copy = TruncatedSVD.fromJSON(JSON.parse(JSON.stringify(model)));
    expect(copy.transform(X)).toEqual(model.transform(X));
    expect(copy.explainedVarianceRatio).toEqual(model.explainedVarianceRatio);
    expect(() => TruncatedSVD.fromJSON(JSON.parse('{"type":"PCA"}'))).toThrow(
      'expected a TruncatedSVD, found PCA',
    );
    expect(() =>
      TruncatedSVD.fromJSON({ ...model.toJSON(), explainedVariance: model.toJSON().components }),
    ).toThrow('3 singular values, but 75 variances');
  });

  it('refuses what it cannot project', () => {
    expect(() => new TruncatedSVD().transform(X)).toThrow('not fitted');
    expect(() => new TruncatedSVD({ nComponents: 26 }).fit(X)).toThrow('nComponents: 26');
    expect(() => new TruncatedSVD({ nComponents: 25, algorithm: 'arpack' }).fit(X)).toThrow('from 1 to 24');
    expect(() => new TruncatedSVD().fit(new DenseMatrix(0, 3))).toThrow('rows of X: 0');
    expect(() => new TruncatedSVD().fit(DenseMatrix.fromRows([[1, Number.NaN]]))).toThrow('X has NaN');
    expect(() => new TruncatedSVD(JSON.parse('{"algorithm":"full"}')).fit(X)).toThrow('algorithm is full');
    const model = new TruncatedSVD().fit(X);
    expect(() => model.transform(new DenseMatrix(1, 4))).toThrow('X has 4 columns, the training rows had 25');
  });
});

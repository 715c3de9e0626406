import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors/inputError';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { SparseMatrix } from '../../src/matrix/sparseMatrix';
import { RandomState } from '../../src/random/randomState';
import { SMOTE } from '../../src/resample/smote';
import { strategyOf, tables } from './golden';

const X = DenseMatrix.fromRows([
  [0, 1],
  [0, 2],
  [1, 0],
  [5, 5],
  [6, 5],
  [9, 9],
]);
const y = ['a', 'a', 'a', 'b', 'b', 'c'];

describe('SMOTE', () => {
  it('tells what each new row was made from', () => {
    const {
      X: rows,
      y: labels,
      plan,
    } = new SMOTE({ kNeighbors: 1, onTooFew: 'skip', randomState: 7 }).fitResample(X, y);
    expect(plan.labels).toEqual(labels.slice(y.length));
    plan.labels.forEach((label, k) => {
      const [base, neighbour] = [plan.base[k], plan.neighbour[k]];
      expect([y[base], y[neighbour]]).toEqual([label, label]);
      for (let j = 0; j < X.columns; j++) {
        const expected = X.get(base, j) + plan.step[k] * (X.get(neighbour, j) - X.get(base, j));
        expect(rows.get(y.length + k, j)).toBeCloseTo(expected, 12);
      }
    });
  });

  it('adds the rows that imbalanced-learn adds, to the bit, from dense and from sparse rows', () => {
    for (const table of Object.values(tables)) {
      const dense = DenseMatrix.fromRows(table.X);
      for (const expected of table.cases) {
        const { kNeighbors, randomState, added, labels } = expected;
        const smote = new SMOTE({ samplingStrategy: strategyOf(expected), kNeighbors, randomState });
        const fromDense = smote.fitResample(dense, table.y);
        const fromSparse = smote.fitResample(SparseMatrix.fromDense(dense), table.y);
        expect((fromDense.X as DenseMatrix).toRows()).toEqual([...table.X, ...added]);
        expect((fromSparse.X as SparseMatrix).toDense().data).toEqual(fromDense.X.data);
        for (const resampled of [fromDense.y, fromSparse.y]) {
          expect(resampled.slice(0, table.y.length)).toEqual(table.y);
          expect(
            resampled
              .slice(table.y.length)
              .map((label) => label[0])
              .join(''),
          ).toBe(labels);
        }
      }
    }
  });

  it('stores no zeros in new sparse rows', () => {
    const rows = DenseMatrix.fromRows([
      [1, 0, 2],
      [1, 0, 3],
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ]);
    const labels = ['a', 'a', 'b', 'b', 'b'];
    const { X: grown } = new SMOTE({ kNeighbors: 1, randomState: 1 }).fitResample(
      SparseMatrix.fromDense(rows),
      labels,
    );
    expect((grown as SparseMatrix).data.every((value) => value !== 0)).toBe(true);
    expect(grown.rows).toBe(6);
  });

  it('keeps new rows between rows of their class', () => {
    const row = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 3, maxLength: 8 }), fc.nat(1000), (rows, randomState) => {
        const all = DenseMatrix.fromRows([...rows, ...Array.from({ length: 12 }, () => [99, 99, 99])]);
        const labels = Array.from({ length: all.rows }, (_, i) => (i < rows.length ? 'few' : 'many'));
        const grown = new SMOTE({ kNeighbors: 2, randomState }).fitResample(all, labels);
        expect(grown.y.filter((label) => label === 'few')).toHaveLength(12);
        for (const added of (grown.X as DenseMatrix).toRows().slice(all.rows)) {
          added.forEach((value, j) => {
            const column = rows.map((values) => values[j]);
            expect(value).toBeGreaterThanOrEqual(Math.min(...column));
            expect(value).toBeLessThanOrEqual(Math.max(...column));
          });
        }
      }),
      { numRuns: 40 },
    );
  });

  it('draws on from a generator, class after class', () => {
    const smote = (randomState: number | RandomState) =>
      new SMOTE({ kNeighbors: 1, randomState, onTooFew: 'duplicate' }).fitResample(X, y).X.data;
    expect(smote(new RandomState(3))).toEqual(smote(new RandomState(3)));
    expect(smote(3)).toEqual(smote(3));
  });

  it('refuses a class that is too small with its name, its size and the size needed', () => {
    expect(() => new SMOTE({ kNeighbors: 1 }).fitResample(X, y)).toThrow(
      'class "c" has 1 rows, SMOTE with kNeighbors 1 needs at least 2',
    );
    expect(() => new SMOTE().fitResample(X, y)).toThrow('class "b" has 2 rows');
  });

  it('skips classes that are too small, or repeats their rows, when told to', () => {
    const skipped = new SMOTE({ kNeighbors: 1, onTooFew: 'skip', randomState: 0 }).fitResample(X, y);
    expect(skipped.y).toEqual([...y, 'b']);
    const repeated = new SMOTE({ kNeighbors: 1, onTooFew: 'duplicate', randomState: 0 }).fitResample(X, y);
    expect(repeated.y).toEqual([...y, 'b', 'c', 'c']);
    expect((repeated.X as DenseMatrix).toRows().slice(7)).toEqual([
      [9, 9],
      [9, 9],
    ]);
  });

  it('refuses what cannot be resampled', () => {
    const smote = new SMOTE({ kNeighbors: 1 });
    expect(() => smote.fitResample(X, ['a'])).toThrow('X has 6 rows, but y has 1 labels');
    expect(() => smote.fitResample(new DenseMatrix(0, 2), [])).toThrow(InputError);
    expect(() => smote.fitResample(DenseMatrix.fromRows([[Number.NaN], [1]]), ['a', 'b'])).toThrow(
      'X has NaN',
    );
    expect(() => new SMOTE({ kNeighbors: 0 }).fitResample(X, y)).toThrow('kNeighbors is 0');
  });
});

import type { RandomState } from '../random/randomState';
import { DenseMatrix } from './denseMatrix';
import type { Matrix } from './matrix';
import { multiply, multiplyFromTransposed } from './multiply';
import { orthonormalizeRows } from './orthonormalizeRows';
import { permutedLower } from './permutedLower';
import { svd } from './svd';
import { transposeDense } from './transposeDense';

/** How power iterations are kept in range; `'auto'` is `'none'` up to two iterations and `'LU'` from three. */
export type PowerIterationNormalizer = 'auto' | 'QR' | 'LU' | 'none';

/** How {@link randomizedSvd} searches. */
export interface RandomizedOptions {
  readonly nComponents: number;
  readonly nIter: number;
  readonly nOversamples: number;
  readonly powerIterationNormalizer: PowerIterationNormalizer;
}

/** The largest singular values, and their right singular vectors as rows. */
export interface TopComponents {
  readonly singularValues: Float64Array;
  readonly components: DenseMatrix;
}

/**
 * The largest singular values by random projection: Halko, Martinsson and Tropp 2009, algorithm 4.3, with the
 * draws of scikit-learn's `randomized_svd`, which gives the same up to rounding. Signs are arbitrary.
 */
export function randomizedSvd(X: Matrix, random: RandomState, options: RandomizedOptions): TopComponents {
  const isWide = X.rows < X.columns;
  const apply = isWide ? multiplyFromTransposed : multiply;
  const applyTransposed = isWide ? multiply : multiplyFromTransposed;
  const width = isWide ? X.rows : X.columns;
  const normalize = normalizerOf(options);
  const size = options.nComponents + options.nOversamples;
  let thin = new DenseMatrix(width, size, random.standardNormal(width * size));
  for (let k = 0; k < options.nIter; k++) {
    thin = normalize(apply(X, thin));
    thin = normalize(applyTransposed(X, thin));
  }
  const range = orthonormalColumns(apply(X, thin));
  // Q' X' when wide, Q' X otherwise, here as columns
  const projected = applyTransposed(X, range);
  const { values, left, right } = svd(projected);
  const kept = Math.min(options.nComponents, values.length);
  return {
    singularValues: values.slice(0, kept),
    components: isWide ? transposeDense(multiply(range, columnsOf(right, kept))) : firstRows(left, kept),
  };
}

function normalizerOf({ powerIterationNormalizer, nIter }: RandomizedOptions) {
  const automatic = nIter <= 2 ? 'none' : 'LU';
  switch (powerIterationNormalizer === 'auto' ? automatic : powerIterationNormalizer) {
    case 'none':
      return (thin: DenseMatrix): DenseMatrix => thin;
    case 'QR':
      return orthonormalColumns;
    default:
      return (thin: DenseMatrix): DenseMatrix => {
        const narrow = atMostSquare(thin);
        permutedLower(narrow);
        return narrow;
      };
  }
}

function orthonormalColumns(thin: DenseMatrix): DenseMatrix {
  const rows = transposeDense(atMostSquare(thin));
  orthonormalizeRows(rows);
  return transposeDense(rows);
}

/** The first columns, as many as there are rows: they span all that the others do. */
function atMostSquare(thin: DenseMatrix): DenseMatrix {
  if (thin.columns <= thin.rows) return thin;
  return transposeDense(firstRows(transposeDense(thin), thin.rows));
}

function columnsOf(rows: DenseMatrix, count: number): DenseMatrix {
  return transposeDense(firstRows(rows, count));
}

function firstRows({ columns, data }: DenseMatrix, count: number): DenseMatrix {
  return new DenseMatrix(count, columns, data.slice(0, count * columns));
}

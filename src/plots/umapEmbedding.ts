import type { UMAP } from 'umap-js';
import { InputError } from '../errors/inputError';
import { DenseMatrix } from '../matrix/denseMatrix';
import type { Matrix } from '../matrix/matrix';
import { normalizeRows } from '../matrix/normalizeRows';
import { TruncatedSVD } from '../matrix/truncatedSvd';
import { RandomState } from '../random/randomState';

/** Options of {@link umapEmbedding}. */
export interface UmapEmbeddingOptions {
  /** How many directions of the truncated SVD are kept before UMAP; fewer where the matrix is small. Default 50. */
  readonly nComponents?: number;
  /** How many neighbours a row is kept close to; fewer where there are not so many rows. Default 15. */
  readonly nNeighbors?: number;
  /** The least distance of points on the map: smaller makes denser clumps. Default 0.1. */
  readonly minDist?: number;
  /** Seed. Default 42. */
  readonly randomState?: number;
}

const LEAST_ROWS = 5;
const MOST_ROWS = 20_000;
// The width of the square that umap-js, like umap-learn, starts in.
const START_WIDTH = 20;

/**
 * Rows as points on a map on which rows that are alike lie together: truncated SVD, rows of length 1, then UMAP,
 * which starts from the first two directions. Distances between clumps, and the axes, mean little. The same rows
 * and `randomState` give the same map. About 7 s for 2,500 rows.
 *
 * Source: McInnes, Healy and Melville, "UMAP" (2018), by the package `umap-js`.
 *
 * @param X - for example TF-IDF rows
 * @returns rows x 2
 * @throws InputError on fewer than 5 or more than 20,000 rows, fewer than 3 columns, or options out of range
 */
export function umapEmbedding(X: Matrix, options: UmapEmbeddingOptions = {}): DenseMatrix {
  const { nComponents = 50, nNeighbors = 15, minDist = 0.1, randomState = 42 } = options;
  if (X.rows < LEAST_ROWS || X.rows > MOST_ROWS) {
    throw new InputError(
      `a map of ${X.rows} rows: give from ${LEAST_ROWS} to ${MOST_ROWS.toLocaleString('en-US')}, a sample of more`,
    );
  }
  if (X.columns < 3) throw new InputError(`X has ${X.columns} columns: a map needs at least 3`);
  for (const [name, value] of Object.entries({ nComponents, nNeighbors })) {
    if (!Number.isInteger(value) || value < 2) {
      throw new InputError(`${name} is ${value}: give a whole number from 2`);
    }
  }
  if (!(minDist >= 0 && minDist <= 1))
    throw new InputError(`minDist is ${minDist}: give a number from 0 to 1`);
  const random = new RandomState(randomState);
  const directions = Math.min(nComponents, X.rows - 1, X.columns - 1);
  const rows = new TruncatedSVD({ nComponents: directions, randomState: random }).fitTransform(X);
  const { UMAP: Umap } = require('umap-js') as typeof import('umap-js');
  const umap = new Umap({
    nNeighbors: Math.min(nNeighbors, X.rows - 1),
    minDist,
    random: () => random.randomSample(),
  });
  const epochs = umap.initializeFit(normalizeRows(rows).toRows());
  startFrom(umap, rows, random);
  for (let epoch = 0; epoch < epochs; epoch++) umap.step();
  return DenseMatrix.fromRows(umap.getEmbedding());
}

/** Moves the points, which stand at random, to where the first two directions put them, a little apart. */
function startFrom(umap: UMAP, rows: DenseMatrix, random: RandomState): void {
  let largest = 0;
  for (let i = 0; i < rows.rows; i++) {
    largest = Math.max(largest, Math.abs(rows.get(i, 0)), Math.abs(rows.get(i, 1)));
  }
  const scale = START_WIDTH / 2 / (largest || 1);
  umap.getEmbedding().forEach((point, i) => {
    for (let k = 0; k < 2; k++) point[k] = scale * rows.get(i, k) + 0.01 * (random.randomSample() - 0.5);
  });
}

import { DenseMatrix } from '../../matrix/denseMatrix';
import type { Matrix } from '../../matrix/matrix';
import { drawRows } from './bootstrap';
import { type PackedForest, packedTree } from './packedForest';
import { predictProbabilities } from './predictForest';
import type { WeightedLabels } from './splitter';

/** What the trees say about the rows they did not learn from. */
export interface OutOfBag {
  readonly score: number;
  readonly probabilities: DenseMatrix;
}

/** Predicts each row by the trees that did not draw it. */
export function outOfBag(
  forest: PackedForest,
  X: Matrix,
  labels: WeightedLabels,
  seeds: readonly number[],
  bootstrapSize: number,
): OutOfBag {
  const { codes, classCount } = labels;
  const sums = new Float64Array(X.rows * classCount);
  const counts = new Int32Array(X.rows);
  seeds.forEach((seed, t) => {
    const left = rowsLeftOut(drawRows(seed, X.rows, bootstrapSize), X.rows);
    const shares = predictProbabilities(packedTree(forest, t), X.selectRows(left), classCount, 1);
    left.forEach((row, i) => {
      counts[row]++;
      for (let code = 0; code < classCount; code++) sums[row * classCount + code] += shares.get(i, code);
    });
  });
  const probabilities = new DenseMatrix(X.rows, classCount, sums);
  let correct = 0;
  for (let i = 0; i < X.rows; i++) {
    const row = probabilities.row(i);
    for (let code = 0; code < classCount; code++) row[code] /= Math.max(1, counts[i]);
    if (row.indexOf(row.reduce((a, b) => Math.max(a, b))) === codes[i]) correct++;
  }
  return { score: correct / X.rows, probabilities };
}

function rowsLeftOut(drawn: Int32Array, rows: number): Int32Array {
  const isDrawn = new Uint8Array(rows);
  for (const row of drawn) isDrawn[row] = 1;
  return Int32Array.from(isDrawn.keys()).filter((row) => isDrawn[row] === 0);
}

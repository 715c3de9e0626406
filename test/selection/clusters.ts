import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { RandomState } from '../../src/random/randomState';

/** Rows of three classes that overlap; the first column says most, the second a little, the others nothing. */
export function clusters(rows: number): { readonly X: DenseMatrix; readonly y: string[] } {
  const random = new RandomState(5);
  const X = new DenseMatrix(rows, 4, random.standardNormal(rows * 4));
  const y = Array.from({ length: rows }, () => 'abc'[Math.min(2, random.randint(0, 4))]);
  y.forEach((label, i) => {
    X.row(i)[0] += 'abc'.indexOf(label) * 1.5;
    X.row(i)[1] -= 'abc'.indexOf(label) * 0.7;
  });
  return { X, y };
}

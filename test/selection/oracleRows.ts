import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { RandomState } from '../../src/random/randomState';
import { labelsOf } from './golden';

/** The rows that bench/oracle/selection.py draws. */
export function oracleRows(n: number): { readonly X: DenseMatrix; readonly y: string[] } {
  const random = new RandomState(11);
  const X = new DenseMatrix(n, 6, random.uniform(0, 12, n * 6));
  const noise = random.randint(0, 8, n);
  return {
    X,
    y: labelsOf(Array.from(noise, (value, i) => Math.floor((X.get(i, 0) + X.get(i, 1) + value) / 10))),
  };
}

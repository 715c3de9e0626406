import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { readFixture } from '../text/goldenCase';

/** What scikit-learn made of partly labelled rows: see bench/oracle/partial.py. */
interface GoldenPartial {
  readonly X: number[][];
  readonly y: number[];
  readonly queries: number[][];
  readonly training: readonly {
    readonly base: string;
    readonly options: object;
    readonly transduction: number[];
    readonly labeledIter: number[];
    readonly nIter: number;
    readonly terminationCondition: string;
    readonly probabilities: number[][];
  }[];
  readonly spreading: readonly {
    readonly options: object;
    readonly nIter: number;
    readonly reached: number[];
    readonly transduction: number[];
    readonly distributions: number[][];
    readonly probabilities: (number[] | null)[];
  }[];
}

/** The golden figures of one set of rows, and the rows themselves. */
export function goldenPartial(name: string): { golden: GoldenPartial; X: DenseMatrix; y: string[] } {
  const golden = readFixture<GoldenPartial>('partial', `${name}.json`);
  return { golden, X: DenseMatrix.fromRows(golden.X), y: golden.y.map(labelOf) };
}

/** A number as a label, and scikit-learn's -1 as none. */
export function labelOf(code: number): string {
  return code === -1 ? '' : String(code);
}

/** Checks numbers that may differ by rounding only. */
export function largestDifference(a: ArrayLike<number>, b: ArrayLike<number>): number {
  return Array.from(a, (value, k) => Math.abs(value - b[k])).reduce((most, next) => Math.max(most, next), 0);
}

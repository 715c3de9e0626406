import fc from 'fast-check';
import { DenseMatrix } from '../../../src/matrix/denseMatrix';
import type { NodeSplit, Splitter } from '../../../src/models/tree/splitter';

/** Labelled, weighted rows of few different values. */
export interface WeightedRows {
  readonly X: DenseMatrix;
  readonly labels: {
    readonly codes: Int32Array;
    readonly classCount: number;
    readonly weights: Float64Array;
  };
}

/** @param weights - those that rows may have */
export function weightedRows(weights: readonly number[]): fc.Arbitrary<WeightedRows> {
  const value = fc.integer({ min: -2, max: 2 });
  const row = fc.tuple(value, value, value, fc.nat(2), fc.constantFrom(...weights));
  return fc.array(row, { minLength: 2, maxLength: 20 }).map((rows) => ({
    X: DenseMatrix.fromRows(rows.map(([a, b, c]) => [a, b, c])),
    labels: {
      codes: Int32Array.from(rows, ([, , , code]) => code),
      classCount: 3,
      weights: Float64Array.from(rows, ([, , , , weight]) => weight),
    },
  }));
}

/** The share of all weight times the impurity that is left on both sides of a split, by the definition. */
export function impurityLeft(
  { X, labels }: WeightedRows,
  criterion: 'gini' | 'entropy',
  feature: number,
  threshold: number,
): number {
  const sides = [new Float64Array(labels.classCount), new Float64Array(labels.classCount)];
  labels.codes.forEach((code, i) => {
    sides[X.get(i, feature) <= threshold ? 0 : 1][code] += labels.weights[i];
  });
  const total = labels.weights.reduce((sum, weight) => sum + weight, 0);
  return sides.reduce((sum, side) => {
    const weight = side.reduce((a, b) => a + b, 0);
    if (weight === 0) return sum;
    const shares = [...side].map((part) => part / weight).filter((share) => share > 0);
    const impurity =
      criterion === 'gini'
        ? 1 - shares.reduce((squares, share) => squares + share * share, 0)
        : shares.reduce((entropy, share) => entropy - share * Math.log2(share), 0);
    return sum + (weight / total) * impurity;
  }, 0);
}

/** The least impurity that any split leaves whose sides both have rows; undefined when there is none. */
export function leastImpurity(rows: WeightedRows, criterion: 'gini' | 'entropy'): number | undefined {
  const { X, labels } = rows;
  const found: number[] = [];
  for (let feature = 0; feature < X.columns; feature++) {
    const values = [...labels.weights.keys()]
      .filter((i) => labels.weights[i] > 0)
      .map((i) => X.get(i, feature));
    const highest = Math.max(...values);
    for (const threshold of values) {
      if (threshold < highest) found.push(impurityLeft(rows, criterion, feature, threshold));
    }
  }
  return found.length === 0 ? undefined : Math.min(...found);
}

/** Splits the root; undefined when it cannot be split. */
export function splitRoot(splitter: Splitter): NodeSplit | undefined {
  splitter.enter(0, splitter.count);
  const split = splitter.split(splitter.impurity(), 0);
  return split.leftCount === 0 ? undefined : split;
}

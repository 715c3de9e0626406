import { expect } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { DecisionTreeClassifier } from '../../src/models/decisionTreeClassifier';
import { ExtraTreesClassifier } from '../../src/models/extraTreesClassifier';
import type { NamedClassifier } from '../../src/models/namedClassifiers';
import { RandomState } from '../../src/random/randomState';

/** The 120 rows that bench/oracle/compose.py draws; the first 80 are to learn from, the others to predict. */
export function ensembleRows(classes: number): {
  readonly X: DenseMatrix;
  readonly y: string[];
  readonly train: DenseMatrix;
  readonly yTrain: string[];
  readonly test: DenseMatrix;
} {
  const random = new RandomState(21);
  const X = new DenseMatrix(120, 6, random.uniform(0, 12, 720));
  const noise = random.randint(0, 8, 120);
  const y = Array.from(noise, (value, i) =>
    String(Math.floor(((X.get(i, 0) + X.get(i, 1) + value) * classes) / 33)),
  );
  const range = (start: number, end: number): Int32Array =>
    Int32Array.from({ length: end - start }, (_, k) => start + k);
  const [train, test] = [X.selectRows(range(0, 80)), X.selectRows(range(80, 120))];
  return { X, y, train, yTrain: y.slice(0, 80), test };
}

export function tree(): DecisionTreeClassifier {
  return new DecisionTreeClassifier({ maxDepth: 3, randomState: 0 });
}

/** The classifiers of bench/oracle/compose.py, not fitted. */
export function treeAndTrees(): NamedClassifier[] {
  return [
    ['tree', tree()],
    ['trees', new ExtraTreesClassifier({ nEstimators: 7, maxDepth: 4, randomState: 1, nJobs: 1 })],
  ];
}

export function expectClose(actual: ArrayLike<number>, expected: readonly number[], digits: number): void {
  expect(actual.length).toBe(expected.length);
  expected.forEach((value, k) => {
    expect(actual[k]).toBeCloseTo(value, digits);
  });
}

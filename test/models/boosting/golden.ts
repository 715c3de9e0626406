import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DenseMatrix } from '../../../src/matrix/denseMatrix';
import type { HistGradientBoostingOptions } from '../../../src/models/boosting/boostingOptions';
import { HistGradientBoostingClassifier } from '../../../src/models/histGradientBoostingClassifier';

/** What scikit-learn's `HistGradientBoostingClassifier` learned and gave, see bench/oracle/boosting.py. */
export interface GoldenBoosting {
  readonly name: string;
  readonly options: HistGradientBoostingOptions;
  readonly X: readonly (readonly number[])[];
  readonly y: readonly string[];
  readonly weights: readonly number[] | null;
  readonly shown: readonly (readonly number[])[];
  readonly iterations: number;
  /** Rows x classes; of two classes the second's only. */
  readonly margins: readonly (readonly number[])[];
}

/** The contents of a file with golden figures of boosting. */
export function readGolden<T>(file: string): readonly T[] {
  const path = join(__dirname, '..', '..', 'fixtures', 'boosting', file);
  return (JSON.parse(readFileSync(path, 'utf8')) as { cases: T[] }).cases;
}

/** The same model here: rows of leaves are counted, every value has its bin. */
export function fitGolden({ options, X, y, weights }: GoldenBoosting): HistGradientBoostingClassifier {
  return new HistGradientBoostingClassifier({ ...options, leafRows: 'counted', minDataInBin: 1 }).fit(
    DenseMatrix.fromRows(X),
    y,
    weights ? { sampleWeight: Float64Array.from(weights) } : {},
  );
}

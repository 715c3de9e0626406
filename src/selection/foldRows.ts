import type { Matrix } from '../matrix/matrix';
import { buildStep } from './buildEstimator';
import type { StepSpec } from './estimatorSpec';
import type { Fold } from './fold';
import { applyPreparation, fitPreparation, type LabelledRows } from './pipelineStep';
import { specKey } from './specKey';

/** A fold's rows, ready for a classifier. */
export interface PreparedFold {
  readonly train: LabelledRows;
  readonly test: LabelledRows;
}

/**
 * Cuts folds out of the rows and runs them through the steps before the classifier. The last answer is kept:
 * candidates that differ in the classifier only are fitted on the very same matrices.
 */
export class FoldRows {
  private readonly X: Matrix;
  private readonly y: readonly string[];
  private readonly folds: readonly Fold[];
  private lastKey = '';
  private last: PreparedFold | undefined;

  constructor(X: Matrix, y: readonly string[], folds: readonly Fold[]) {
    this.X = X;
    this.y = y;
    this.folds = folds;
  }

  /**
   * @param preparation - the steps before the classifier
   * @param prepareRows - what the classifier can do once for all fits on the same training rows
   */
  prepare(fold: number, preparation: readonly StepSpec[], prepareRows?: (X: Matrix) => void): PreparedFold {
    const key = specKey([fold, preparation]);
    if (this.last && key === this.lastKey) return this.last;
    this.last = undefined;
    const steps = preparation.map(buildStep);
    const { train, test } = this.folds[fold];
    const prepared = fitPreparation(steps, this.select(train));
    const tested = this.select(test);
    prepareRows?.(prepared.X);
    this.lastKey = key;
    this.last = { train: prepared, test: { X: applyPreparation(steps, tested.X), y: tested.y } };
    return this.last;
  }

  private select(rows: Int32Array): LabelledRows {
    return { X: this.X.selectRows(rows), y: Array.from(rows, (row) => this.y[row]) };
  }
}

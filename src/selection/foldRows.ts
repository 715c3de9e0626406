import type { Matrix } from '../matrix/matrix';
import { buildStep } from './buildEstimator';
import type { StepSpec } from './estimatorSpec';
import type { Fold } from './fold';
import { applyPreparation, assertWeightsFollow, fitPreparation, type LabelledRows } from './pipelineStep';
import { selectRows } from './selectRows';
import { specKey } from './specKey';

/** A fold's rows, ready for a classifier. */
export interface PreparedFold {
  readonly train: LabelledRows & { readonly sampleWeight?: Float64Array };
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
  private readonly sampleWeight: Float64Array | undefined;
  private lastKey = '';
  private last: PreparedFold | undefined;

  /** @param sampleWeight - a weight per row, which counts in training only */
  constructor(X: Matrix, y: readonly string[], folds: readonly Fold[], sampleWeight?: Float64Array) {
    this.sampleWeight = sampleWeight;
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
    assertWeightsFollow(steps, this.sampleWeight);
    const prepared = fitPreparation(steps, this.select(train));
    const tested = this.select(test);
    prepareRows?.(prepared.X);
    this.lastKey = key;
    const sampleWeight = this.sampleWeight && selectRows(this.sampleWeight, train);
    this.last = {
      train: { ...prepared, sampleWeight },
      test: { X: applyPreparation(steps, tested.X), y: tested.y },
    };
    return this.last;
  }

  private select(rows: Int32Array): LabelledRows {
    return { X: this.X.selectRows(rows), y: Array.from(rows, (row) => this.y[row]) };
  }
}

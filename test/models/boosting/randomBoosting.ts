import fc from 'fast-check';
import { DenseMatrix } from '../../../src/matrix/denseMatrix';
import { type BinnedRows, binRows } from '../../../src/models/boosting/binnedRows';
import type { BoostingRules } from '../../../src/models/boosting/boostingRules';
import { RandomState } from '../../../src/random/randomState';

/** Rows with derivatives, as a tree grows on them. */
export interface BoostingCase {
  readonly binned: BinnedRows;
  readonly rules: BoostingRules;
  readonly gradients: Float32Array;
  readonly hessians: Float32Array;
}

export const baseRules: BoostingRules = {
  learningRate: 0.1,
  maxIter: 1,
  maxLeafNodes: Infinity,
  maxDepth: Infinity,
  minSamplesLeaf: 3,
  leafRows: 'counted',
  l2Regularization: 0.5,
  maxBins: 255,
  minDataInBin: 1,
  earlyStopping: null,
};

/** Random rows of few values, negative ones too, and random derivatives. */
export const boostingCase: fc.Arbitrary<BoostingCase> = fc
  .record({
    seed: fc.nat(1e6),
    rows: fc.integer({ min: 8, max: 60 }),
    minSamplesLeaf: fc.integer({ min: 1, max: 5 }),
    leafRows: fc.constantFrom('counted' as const, 'estimated' as const),
  })
  .map(({ seed, rows, ...options }) => {
    const random = new RandomState(seed);
    const X = new DenseMatrix(rows, 5);
    for (let k = 0; k < X.data.length; k++) {
      X.data[k] = random.randomSample() < 0.5 ? random.randint(-3, 6) : 0;
    }
    const rules = { ...baseRules, ...options };
    return {
      binned: binRows(X, { ...rules, trainingRows: rows }),
      rules,
      gradients: Float32Array.from(random.randomSample(rows), (value) => value - 0.5),
      hessians: Float32Array.from(random.randomSample(rows), (value) => value / 4 + 0.01),
    };
  });

import { DenseMatrix } from '../../../src/matrix/denseMatrix';
import type { ForestSetup } from '../../../src/models/tree/growTreesTask';
import { prepareColumns } from '../../../src/models/tree/preparedColumns';
import { RandomState } from '../../../src/random/randomState';

const rows = 80;
const random = new RandomState(5);

/** Random rows of six columns, half of them zero. */
export const X: DenseMatrix = new DenseMatrix(
  rows,
  6,
  random.randomSample(rows * 6).map((value) => (value < 0.5 ? 0 : value)),
);

/** What trees are grown on that learn all of it by heart. */
export const setup: ForestSetup = {
  columns: prepareColumns(X),
  isSparse: false,
  labels: { codes: random.randint(0, 4, rows), classCount: 4, weights: new Float64Array(rows).fill(1) },
  rules: {
    criterion: 'gini',
    splitter: 'best',
    maxFeatures: 2,
    maxDepth: 100,
    minSamplesSplit: 2,
    minSamplesLeaf: 1,
    minImpurityDecrease: 0,
    maxLeafNodes: -1,
  },
  minWeightFractionLeaf: 0,
  bootstrapSize: rows,
  balanceEachDraw: false,
};

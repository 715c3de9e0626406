import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors/inputError';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { SparseMatrix } from '../../src/matrix/sparseMatrix';
import type { HistGradientBoostingOptions } from '../../src/models/boosting/boostingOptions';
import { HistGradientBoostingClassifier } from '../../src/models/histGradientBoostingClassifier';
import { RandomState } from '../../src/random/randomState';

/** Rows like texts': most entries 0, and each class has columns of its own. */
function rowsOf(seed: number, rows = 240, columns = 30, classes = 4): { X: SparseMatrix; y: string[] } {
  const random = new RandomState(seed);
  const y = Array.from({ length: rows }, () => `T${random.randint(0, classes)}`);
  const dense = new DenseMatrix(rows, columns);
  y.forEach((label, i) => {
    for (let j = 0; j < columns; j++) {
      const isOwn = j % classes === Number(label.slice(1));
      if (random.randomSample() < (isOwn ? 0.4 : 0.1))
        dense.row(i)[j] = Math.round(random.randomSample() * 50) / 50;
    }
  });
  return { X: SparseMatrix.fromDense(dense), y };
}

function boosted(
  options: HistGradientBoostingOptions,
  { X, y }: ReturnType<typeof rowsOf>,
  sampleWeight?: Float64Array,
) {
  return new HistGradientBoostingClassifier({ maxIter: 10, ...options }).fit(X, y, { sampleWeight });
}

function lossOf(model: HistGradientBoostingClassifier, { X, y }: ReturnType<typeof rowsOf>): number {
  const probabilities = model.predictProba(X);
  return y.reduce((sum, label, i) => sum - Math.log(probabilities.get(i, model.classes.indexOf(label))), 0);
}

/** Every row of a leaf counts, and every value has its bin: what makes weights as good as rows. */
const finest = { leafRows: 'counted', minSamplesLeaf: 1, minDataInBin: 1 } as const;

describe('HistGradientBoostingClassifier', () => {
  it.each(['estimated', 'counted'] as const)('lowers the loss with every iteration, rows %s', (leafRows) => {
    const data = rowsOf(1);
    const losses = [1, 2, 4, 8, 16, 32].map((maxIter) => lossOf(boosted({ maxIter, leafRows }, data), data));
    losses.slice(1).forEach((loss, k) => {
      expect(loss).toBeLessThan(losses[k]);
    });
  });

  it('grows the first iterations alike, however many follow', () => {
    const data = rowsOf(2);
    const [few, more] = [3, 6].map((maxIter) => boosted({ maxIter }, data).trees);
    expect(more.threshold.subarray(0, few.threshold.length)).toEqual(few.threshold);
  });

  it('does not mind what the values are, but their order', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.constantFrom(Math.sqrt, Math.exp, Math.asinh), (seed, rise) => {
        const data = rowsOf(seed, 120, 10, 3);
        const X = new DenseMatrix(
          120,
          10,
          data.X.toDense().data.map((value) => rise(value) - rise(0)),
        );
        const other = boosted({}, { X: SparseMatrix.fromDense(X), y: data.y });
        expect(other.predictProba(X)).toEqual(boosted({}, data).predictProba(data.X));
      }),
      { numRuns: 15, seed: 1 },
    );
  });

  it('learns from sparse rows what it learns from dense ones, few bins or many', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.constantFrom(4, 20, 255), (seed, maxBins) => {
        const { X, y } = rowsOf(seed, 100, 8, 3);
        const dense = new HistGradientBoostingClassifier({ maxIter: 5, maxBins }).fit(X.toDense(), y);
        expect(dense.toJSON()).toEqual(
          new HistGradientBoostingClassifier({ maxIter: 5, maxBins }).fit(X, y).toJSON(),
        );
        expect(dense.decisionFunction(X)).toEqual(dense.decisionFunction(X.toDense()));
      }),
      { numRuns: 15, seed: 2 },
    );
  });

  it('learns from a weight what it learns from as many rows', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.integer({ min: 1, max: 4 }), (seed, classes) => {
        const data = rowsOf(seed, 60, 8, classes);
        const times = Array.from({ length: 60 }, (_, i) => (i * 7 + seed) % 4);
        const repeated = times.flatMap((count, i) => new Array<number>(count).fill(i));
        const again = { X: data.X.selectRows(repeated), y: repeated.map((i) => data.y[i]) };
        fc.pre(new Set(again.y).size === new Set(data.y).size);
        // Small nodes have splits that gain alike, and the noise of the sums decides between them.
        const options = { ...finest, l2Regularization: 1, maxIter: 4, maxLeafNodes: 4 };
        const weighted = boosted(options, data, Float64Array.from(times)).decisionFunction(data.X);
        const { data: margins } = boosted(options, again).decisionFunction(data.X);
        let furthest = 0;
        weighted.data.forEach((margin, k) => {
          furthest = Math.max(furthest, Math.abs(margin - margins[k]));
        });
        expect(furthest).toBeLessThan(1e-4);
      }),
      { numRuns: 20, seed: 3 },
    );
  });

  it('weighs classes as rows would be weighed', () => {
    const data = rowsOf(4);
    const weights = new Map([
      ['T0', 3],
      ['T2', 0.5],
    ]);
    const byClass = boosted({ classWeight: weights }, data);
    const byRow = boosted(
      {},
      data,
      Float64Array.from(data.y, (label) => weights.get(label) ?? 1),
    );
    expect(byClass.trees).toEqual(byRow.trees);
    expect(boosted({ classWeight: 'balanced' }, data).trees).not.toEqual(boosted({}, data).trees);
  });

  it('grows the same trees on any number of threads', () => {
    const data = rowsOf(5);
    const [one, two, three] = [1, 2, 3].map((nJobs) =>
      boosted({ nJobs, earlyStopping: true, randomState: 1 }, data),
    );
    expect(two.trees).toEqual(one.trees);
    expect(three.trees).toEqual(one.trees);
  });

  it('keeps to the limits of leaves, depth and rows', () => {
    const data = rowsOf(6);
    const { treeStarts, leftChild, cover } = boosted(
      { maxLeafNodes: 5, leafRows: 'counted', minSamplesLeaf: 15 },
      data,
    ).trees;
    for (let t = 0; t < treeStarts.length - 1; t++) {
      expect(treeStarts[t + 1] - treeStarts[t]).toBeLessThanOrEqual(9);
    }
    leftChild.forEach((left, node) => {
      if (left < 0) expect(cover[node]).toBeGreaterThanOrEqual(15);
    });
    const stumps = boosted({ maxDepth: 1 }, data).trees;
    expect(Math.max(...stumps.leftChild)).toBe(1);
  });

  it('ends early when the loss of rows that are held out no longer falls', () => {
    const data = rowsOf(7);
    const stopped = boosted({ maxIter: 500, earlyStopping: true, nIterNoChange: 3, randomState: 1 }, data);
    expect(stopped.nIter).toBeLessThan(500);
    expect(stopped.trees.treeStarts).toHaveLength(4 * stopped.nIter + 1);
    const again = boosted({ maxIter: 500, earlyStopping: true, nIterNoChange: 3, randomState: 1 }, data);
    expect(again.trees).toEqual(stopped.trees);
    expect(boosted({ maxIter: 30 }, data).nIter).toBe(30);
  });

  it('turns the sign of the margin of the first of two classes, and gives a single class 1', () => {
    const data = rowsOf(8, 100, 10, 2);
    const model = boosted({}, data);
    const margins = model.decisionFunction(data.X);
    const probabilities = model.predictProba(data.X);
    for (let i = 0; i < 100; i++) {
      expect(margins.get(i, 0)).toBe(-margins.get(i, 1));
      expect(probabilities.get(i, 1)).toBeCloseTo(1 / (1 + Math.exp(-margins.get(i, 1))), 12);
    }
    const single = boosted({}, { X: data.X, y: data.y.map(() => 'T1') });
    expect([...single.predictProba(data.X).data]).toEqual(new Array(100).fill(1));
    expect(single.nIter).toBe(0);
  });

  it.each<[string, HistGradientBoostingOptions]>([
    ['learningRate 0', { learningRate: 0 }],
    ['maxIter 1.5', { maxIter: 1.5 }],
    ['maxLeafNodes 1', { maxLeafNodes: 1 }],
    ['maxDepth 0', { maxDepth: 0 }],
    ['minSamplesLeaf 0', { minSamplesLeaf: 0 }],
    ['l2Regularization -1', { l2Regularization: -1 }],
    ['maxBins 256', { maxBins: 256 }],
    ['minDataInBin 0', { minDataInBin: 0 }],
    ['validationFraction 1', { validationFraction: 1 }],
    ['nIterNoChange 0', { nIterNoChange: 0 }],
    ['tol NaN', { tol: Number.NaN }],
    ['earlyStopping "yes"', { earlyStopping: 'yes' as 'auto' }],
    ['leafRows "all"', { leafRows: 'all' as 'counted' }],
  ])('refuses %s', (named, options) => {
    expect(() => boosted(options, rowsOf(1))).toThrow(InputError);
    expect(() => boosted(options, rowsOf(1))).toThrow(`invalid ${named}`);
  });

  it('refuses rows that all weigh nothing', () => {
    const data = rowsOf(1, 20, 5, 2);
    const classWeight = new Map([
      ['T0', 0],
      ['T1', 0],
    ]);
    expect(() => boosted({ classWeight }, data)).toThrow('all rows weigh 0');
  });
});

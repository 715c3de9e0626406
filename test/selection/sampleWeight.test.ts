import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors/inputError';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { hstack } from '../../src/matrix/hstack';
import { crossValidate } from '../../src/selection/crossValidate';
import { crossValScore } from '../../src/selection/crossValScore';
import { GridSearchCV } from '../../src/selection/gridSearchCV';
import { composeGolden } from '../features/goldenEntries';
import { ensembleRows } from './ensembleCases';

const golden = composeGolden<{ scores: number[][]; predicted: number[] }>('weights');
const { X, y } = ensembleRows(3);
const sampleWeight = Float64Array.from(y, (_, i) => 1 + (i % 4));
const tree = { name: 'decision-tree', params: { randomState: 0 } };
const depths = [1, 2, 3, 5];

describe('sampleWeight', () => {
  it.each([1, 2])("reaches every fit of a grid search, as scikit-learn's, on %i threads", async (nJobs) => {
    const search = new GridSearchCV({ estimator: tree, paramGrid: { maxDepth: depths }, cv: 3, nJobs });
    await search.fit(X, y, undefined, { sampleWeight });
    search.cvResults.forEach(({ splitTestScores }, k) => {
      golden.scores.forEach((scores, fold) => {
        expect(splitTestScores[fold]).toBeCloseTo(scores[k], 12);
      });
    });
    expect(search.predict(X)).toEqual(golden.predicted.map(String));
  });

  it('reaches every fit of a cross-validation, through a pipeline too', async () => {
    const steps = [{ name: 'pca', params: { nComponents: 6 } }, tree];
    const weighted = await crossValidate({ steps }, X, y, { cv: 3, sampleWeight });
    const plain = await crossValidate({ steps }, X, y, { cv: 3 });
    expect(weighted.testScores).not.toEqual(plain.testScores);
    const scores = await crossValScore({ ...tree, params: { ...tree.params, maxDepth: 2 } }, X, y, {
      ...{ cv: 3, sampleWeight },
    });
    expect([...scores]).toEqual(golden.scores.map((fold) => expect.closeTo(fold[1], 12)));
  });

  it('is refused where it cannot be used: by samplers, by classifiers without weights, with other rows', async () => {
    const validate = (estimator: Parameters<typeof crossValidate>[0], weights = sampleWeight) =>
      crossValidate(estimator, hstack([X, new DenseMatrix(120, 1)]), y, { cv: 3, sampleWeight: weights });
    const smote = { name: 'random-over-sampler', params: { randomState: 0 } };
    await expect(validate({ steps: [smote, tree] })).rejects.toThrow('cannot follow rows through a sampler');
    await expect(validate({ name: 'nearest-alert' })).rejects.toThrow(InputError);
    await expect(validate({ name: 'nearest-alert' })).rejects.toThrow('knows no weights');
    await expect(validate(tree, sampleWeight.slice(1))).rejects.toThrow(
      'sampleWeight has 119 values for 120 rows',
    );
  });
});

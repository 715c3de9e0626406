import { describe, expect, it } from 'vitest';
import { DecisionTreeClassifier } from '../../src/models/decisionTreeClassifier';
import type { SMOTE } from '../../src/resample/smote';
import { buildEstimator, buildStep } from '../../src/selection/buildEstimator';
import { Pipeline } from '../../src/selection/pipeline';
import { oracleRows } from './oracleRows';

const { X, y } = oracleRows(80);

describe('buildEstimator', () => {
  it('builds classifiers and steps with their options', () => {
    const smote = buildStep({ name: 'smote', params: { kNeighbors: 3 } });
    expect((smote as SMOTE).options.kNeighbors).toBe(3);
    expect(buildEstimator({ name: 'decision-tree' })).toBeInstanceOf(DecisionTreeClassifier);
  });

  it('builds a pipeline, which comes back from its JSON', () => {
    const pipeline = buildEstimator({
      steps: [
        { name: 'random-over-sampler', params: { randomState: 0 } },
        { name: 'truncated-svd', params: { nComponents: 3, randomState: 0 } },
        { name: 'decision-tree', params: { randomState: 0 } },
      ],
    }).fit(X, y);
    expect(pipeline).toBeInstanceOf(Pipeline);
    const back = Pipeline.fromJSON(JSON.parse(JSON.stringify(pipeline.toJSON())));
    expect(back.predict(X)).toEqual(pipeline.predict(X));
    expect(back.classes).toEqual(pipeline.classes);
  });

  it('refuses names and options that are not there', () => {
    expect(() => buildEstimator({ name: 'svm' })).toThrow('no classifier is called "svm"');
    expect(() => buildEstimator({ name: 'decision-tree', params: { depth: 1 } })).toThrow(
      'no option "depth"',
    );
    expect(() => buildStep({ name: 'smote', params: { k: 1 } })).toThrow('smote has no option "k"');
    expect(() => buildEstimator({ steps: [{ name: 'decision-tree' }, { name: 'smote' }] })).toThrow(
      'no sampler or transformer is called "decision-tree"',
    );
  });
});

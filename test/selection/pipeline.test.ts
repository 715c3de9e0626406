import { describe, expect, it } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { Pipeline, type PipelineStep } from '../../src/selection/pipeline';
import { clusters } from './clusters';
import { NearestMeanClassifier } from './nearestMeanClassifier';
import { centre, doubler } from './steps';

const { X, y } = clusters(30);
const steps = (): PipelineStep[] => [
  ['double', doubler()],
  ['centre', centre()],
  ['mean', new NearestMeanClassifier()],
];

describe('Pipeline', () => {
  it('fits every step on what the one before gives', () => {
    NearestMeanClassifier.fittedRows = [];
    const pipeline = new Pipeline({ steps: steps() }).fit(X, y);
    expect(NearestMeanClassifier.fittedRows).toEqual([60]);
    const alone = new NearestMeanClassifier({ columns: 1 }).fit(X, y);
    expect(pipeline.predict(X)).toEqual(alone.predict(X));
    expect(pipeline.classes).toEqual(['a', 'b', 'c']);
    expect(pipeline.predictProba(X).rows).toBe(30);
  });

  it('refuses steps that do not fit together', () => {
    const fitted = (...given: PipelineStep[]): unknown => new Pipeline({ steps: given }).fit(X, y);
    const [sampler, transformer, classifier] = steps();
    expect(() => fitted()).toThrow('needs at least a classifier');
    expect(() => fitted(classifier, sampler)).toThrow('the last pipeline step "double" is no classifier');
    expect(() => fitted(classifier, classifier)).toThrow('same name');
    expect(() => fitted(['first', classifier[1]], classifier)).toThrow('step "first" is neither');
    expect(() => new Pipeline({ steps: [transformer, classifier] }).decisionFunction(X)).toThrow(
      'no decision',
    );
  });

  it('refuses weights that a sampler would lose, and hands them on without one', () => {
    const sampleWeight = new Float64Array(30).fill(1);
    const pipeline = new Pipeline({ steps: steps() });
    expect(() => pipeline.fit(X, y, { sampleWeight })).toThrow('leave out one of them');
    expect(() => new Pipeline({ steps: steps().slice(1) }).fit(X, y, { sampleWeight })).not.toThrow();
  });

  it('leaves samplers out of its JSON', () => {
    const json = new Pipeline({ steps: steps() }).fit(DenseMatrix.fromRows([[1], [3]]), ['a', 'b']).toJSON();
    expect(json).toEqual({
      type: 'Pipeline',
      steps: [
        { name: 'centre', fitted: { type: 'Centre', mean: 2 } },
        { name: 'mean', fitted: { type: 'NearestMeanClassifier', means: [[-1], [1]] } },
      ],
    });
  });

  it.each([{ type: 'Pipeline' }, { type: 'SMOTE', steps: [1] }, null as never])(
    'refuses JSON that is no pipeline: %j',
    (json) => {
      expect(() => Pipeline.fromJSON(json)).toThrow('expected a fitted Pipeline');
    },
  );
});

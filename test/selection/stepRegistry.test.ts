import { describe, expect, it } from 'vitest';
import { isSampler, isTransformer } from '../../src/selection/pipelineStep';
import { stepNamed, steps, transformerFromJSON } from '../../src/selection/stepRegistry';
import { oracleRows } from './oracleRows';

const { X, y } = oracleRows(60);

describe.each([...steps])('the registered step %s', (_name, entry) => {
  it('is a sampler, or a transformer that comes back from its JSON', () => {
    const step = entry.create({});
    if (isSampler(step)) {
      expect(entry.type).toBeUndefined();
      expect(step.fitResample(X, y).y.length).toBeGreaterThanOrEqual(60);
      return;
    }
    expect(isTransformer(step)).toBe(true);
    step.fit(X);
    const json = JSON.parse(JSON.stringify(step.toJSON()));
    expect(json.type).toBe(entry.type);
    expect(transformerFromJSON(json).transform(X)).toEqual(step.transform(X));
  });
});

it('refuses unknown names and data', () => {
  expect(() => stepNamed('adasyn')).toThrow('"adasyn": there are smote, random-over-sampler');
  expect(() => transformerFromJSON({ type: 'SMOTE' })).toThrow('unknown transformer "SMOTE"');
  expect(() => transformerFromJSON(null as never)).toThrow('unknown transformer');
});

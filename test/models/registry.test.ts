import { describe, expect, it } from 'vitest';
import { DenseMatrix } from '../../src/matrix/denseMatrix';
import { classifierFromJSON } from '../../src/models/classifierFromJSON';
import { isPrefixEstimator } from '../../src/models/prefixEstimator';
import { estimatorNamed, estimators } from '../../src/models/registry';

const X = DenseMatrix.fromRows([
  [0, 1],
  [0, 2],
  [3, 0],
  [4, 0],
]);
const y = ['low', 'low', 'high', 'high'];

describe.each([...estimators])('the registered estimator %s', (_name, entry) => {
  it('is the class that its JSON names, and comes back from it', () => {
    const fitted = entry.create({}).fit(X, y);
    const json = JSON.parse(JSON.stringify(fitted.toJSON()));
    expect(json.type).toBe(entry.type);
    expect(classifierFromJSON(json).predict(X)).toEqual(fitted.predict(X));
  });

  it('counts parts if, and only if, it can give its first ones', () => {
    expect(isPrefixEstimator(entry.create({}))).toBe(entry.prefixOption !== undefined);
    if (entry.prefixOption) expect(entry.options).toContain(entry.prefixOption);
  });

  it('fits rows that are prepared as it fits others', () => {
    const params = entry.options.includes('randomState') ? { randomState: 0 } : {};
    const fitted = entry.create(params).fit(X, y).toJSON();
    const prepared = X.selectRows([0, 1, 2, 3]);
    entry.prepareRows?.(prepared);
    expect(entry.create(params).fit(prepared, y).toJSON()).toEqual(fitted);
  });
});

it('an unknown name is answered with those there are', () => {
  expect(() => estimatorNamed('constructor')).toThrow(
    'no classifier is called "constructor": there are evidence, nearest-alert, decision-tree',
  );
});

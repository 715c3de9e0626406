import { expect, test } from 'vitest';
import { boostingRules } from '../../../src/models/boosting/boostingRules';

test("boostingRules fills in scikit-learn's defaults, and LightGBM's where it has none", () => {
  expect(boostingRules({}, 10_000)).toEqual({
    learningRate: 0.1,
    maxIter: 100,
    maxLeafNodes: 31,
    maxDepth: Infinity,
    minSamplesLeaf: 20,
    leafRows: 'estimated',
    l2Regularization: 0,
    maxBins: 255,
    minDataInBin: 3,
    earlyStopping: null,
  });
  expect(boostingRules({ maxLeafNodes: null }, 1).maxLeafNodes).toBe(Infinity);
});

test('boostingRules stops early by default with more than 10,000 rows', () => {
  const rules = { validationFraction: 0.1, nIterNoChange: 10, tol: 1e-7 };
  expect(boostingRules({}, 10_001).earlyStopping).toEqual(rules);
  expect(boostingRules({ earlyStopping: false }, 10_001).earlyStopping).toBeNull();
  expect(boostingRules({ earlyStopping: true, validationFraction: null }, 5).earlyStopping).toEqual({
    ...rules,
    validationFraction: null,
  });
});

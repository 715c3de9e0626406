import { expect, it } from 'vitest';
import { evaluationFolds } from '../../src/selection/evaluationFolds';
import { trainTestSplitIndices } from '../../src/selection/trainTestSplitIndices';

const y = Array.from({ length: 30 }, (_, i) => (i < 20 ? 'a' : `rare${i}`));
const base = { testSize: 0.2, randomState: 42 };

it('without folds it is the usual split', () => {
  const { splitter, folds } = evaluationFolds(y, base);
  expect(splitter).toBe('split');
  expect(folds).toEqual([trainTestSplitIndices(30, base)]);
});

it('folds are stratified where a class is large enough, plain otherwise', () => {
  expect(evaluationFolds(y, { ...base, folds: 5 }).splitter).toBe('stratified-k-fold');
  const rare = y.map((_, i) => `T${i}`);
  expect(evaluationFolds(rare, { ...base, folds: 5 }).splitter).toBe('k-fold');
});

it('groups stay whole, with folds and without', () => {
  const groups = y.map((_, i) => `g${i % 7}`);
  for (const split of [base, { ...base, folds: 3 }]) {
    const { splitter, folds } = evaluationFolds(y, { ...split, groups });
    expect(splitter).toMatch(/^group/);
    for (const { train, test } of folds) {
      const inTest = new Set(Array.from(test, (row) => groups[row]));
      expect(Array.from(train).some((row) => inTest.has(groups[row]))).toBe(false);
    }
  }
});

it('a group is needed for every row', () => {
  expect(() => evaluationFolds(y, { ...base, groups: ['a'] })).toThrow('1 groups for 30 rows');
});

import { expect, test } from 'vitest';
import { leafHessian, MIN_HESSIAN } from '../../../src/models/boosting/leafRules';

const node = { count: 100, gradient: 0, hessian: 5 };
const rules = { minSamplesLeaf: 20, l2Regularization: 0 };

test('leafHessian is that of as many average rows where rows are estimated', () => {
  expect(leafHessian({ ...rules, leafRows: 'estimated' }, node)).toBe(1);
  expect(leafHessian({ ...rules, leafRows: 'estimated' }, { ...node, hessian: 1e-9 })).toBe(MIN_HESSIAN);
});

test('leafHessian is the same for all nodes where rows are counted', () => {
  expect(leafHessian({ ...rules, leafRows: 'counted' }, node)).toBe(MIN_HESSIAN);
});

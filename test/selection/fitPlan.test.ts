import { expect, it } from 'vitest';
import { planFits } from '../../src/selection/fitPlan';
import { parameterGrid } from '../../src/selection/parameterGrid';
import { NearestMeanClassifier } from './nearestMeanClassifier';

const forest = { name: 'random-forest', params: { randomState: 1 } };

it('candidates that differ in the number of trees only share the largest forest', () => {
  const candidates = parameterGrid({ maxDepth: [2, null], nEstimators: [100, 300, 200] });
  const plan = planFits(forest, candidates, [...candidates.keys()]);
  expect(plan).toEqual(
    [2, null].map((maxDepth, k) => ({
      recipe: { name: 'random-forest', params: { randomState: 1, maxDepth, nEstimators: 300 } },
      members: [100, 300, 200].map((prefix, j) => ({ candidate: 3 * k + j, prefix })),
    })),
  );
});

it('only wanted candidates count', () => {
  const candidates = parameterGrid({ nEstimators: [100, 300, 200] });
  const [fit, ...others] = planFits(forest, candidates, [0, 2]);
  expect(others).toEqual([]);
  expect(fit.recipe).toMatchObject({ params: { nEstimators: 200 } });
});

it('steps before the forest keep fits apart', () => {
  const spec = { steps: [{ name: 'smote' }, forest] };
  const candidates = parameterGrid({ smote__kNeighbors: [1, 2], nEstimators: [10, 20] });
  const plan = planFits(spec, candidates, [0, 1, 2, 3]);
  expect(plan.map(({ members }) => members.map(({ candidate }) => candidate))).toEqual([
    [0, 2],
    [1, 3],
  ]);
});

it('a number of trees that is none gets its own fit, which will say so', () => {
  const candidates = [{ nEstimators: 10 }, { nEstimators: -1 }, { nEstimators: 'x' }, {}];
  expect(planFits(forest, candidates, [0, 1, 2, 3])).toHaveLength(4);
});

it('estimators without parts, and functions, have a fit per candidate', () => {
  expect(planFits({ name: 'decision-tree' }, [{ maxDepth: 1 }, { maxDepth: 2 }], [0, 1])).toHaveLength(2);
  const [first, second] = planFits(
    (params) => new NearestMeanClassifier(params),
    [{}, { columns: 2 }],
    [0, 1],
  );
  expect(first.members).toEqual([{ candidate: 0 }]);
  const built = (second.recipe as () => NearestMeanClassifier)();
  expect(built.options).toEqual({ columns: 2 });
});

import { expect, test } from 'vitest';
import { mcnemarTest } from '../../src/metrics/mcnemarTest';
import { compareEstimators } from '../../src/tagger/compareEstimators';
import { evaluationReport } from '../../src/tagger/evaluationReport';
import { catalogue, labelled } from './trainedTagger';

const rows = { alerts: labelled.alerts.slice(0, 12), ids: labelled.ids.slice(0, 12) };
const options = { folds: 3 };

test('compareEstimators reports on each estimator, and tests every two on the same rows', async () => {
  const attack = await catalogue();
  const names = ['nearest-alert', 'decision-tree', 'extra-trees'];
  const { reports, pairs } = compareEstimators(rows, attack, names, options);
  const alone = names.map((estimator) => evaluationReport(rows, attack, { ...options, estimator }));
  expect(reports.map(({ estimator, accuracy }) => [estimator, accuracy])).toEqual(
    alone.map(({ estimator, accuracy }) => [estimator, accuracy]),
  );
  expect(pairs.map(({ first, second }) => [first, second])).toEqual([
    [names[0], names[1]],
    [names[0], names[2]],
    [names[1], names[2]],
  ]);
  const [nearest, tree] = alone.map(({ parts }) => parts);
  const labels = nearest.flatMap(({ testLabels }) => testLabels);
  expect(labels).toHaveLength(12);
  expect(pairs[0]).toMatchObject(
    mcnemarTest(
      labels,
      nearest.flatMap(({ predicted }) => predicted),
      tree.flatMap(({ predicted }) => predicted),
    ),
  );
});

test.each([[['nearest-alert']], [['nearest-alert', 'nearest-alert']], [[]]])(
  'compareEstimators refuses %j: there is nothing to compare',
  async (names) => {
    const attack = await catalogue();
    expect(() => compareEstimators(rows, attack, names)).toThrow('give two different ones at least');
  },
);

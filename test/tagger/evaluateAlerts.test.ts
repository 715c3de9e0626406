import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readTaggedAlertTable } from '../../src/alerts/readTaggedAlertTable';
import { loadAttack } from '../../src/attack/loadAttack';
import { evaluateAlerts } from '../../src/tagger/evaluateAlerts';

const sample = resolve(__dirname, '..', '..', 'data', 'tagged_alerts.csv');
const real = process.env['ALERT2ATTACK_DATA'];

async function evaluated(path: string, estimator: string) {
  const { alerts, ids } = await readTaggedAlertTable(path);
  return evaluateAlerts(alerts, ids, await loadAttack(), { estimator });
}

test('the nearest alert is right for 348 of 490 alerts of the sample', async () => {
  const figures = await evaluated(sample, 'nearest-alert');
  expect(figures).toMatchObject({ estimator: 'nearest-alert', train: 1956, test: 490, classes: 84 });
  expect(figures.accuracy).toBe(348 / 490);
  expect(figures.top3).toBeGreaterThan(figures.accuracy);
  expect(figures.predicted).toHaveLength(490);
});

test.skipIf(!real)('scikit-learn’s figures come out on the study’s alerts and on sigma', async () => {
  const nearest = await evaluated(join(real!, 'original', 'tagged_alerts.csv'), 'nearest-alert');
  expect(nearest.accuracy).toBe(191 / 308);
  expect(nearest.macroF1).toBeCloseTo(0.4572, 4);
  expect(nearest.weightedF1).toBeCloseTo(0.6122, 4);
  const forest = await evaluated(join(real!, 'original', 'tagged_alerts.csv'), 'random-forest');
  expect(forest.accuracy).toBeCloseTo(0.61, 3);
  expect(forest.macroF1).toBeCloseTo(0.455, 3);
  expect((await evaluated(join(real!, 'public', 'sigma.csv'), 'nearest-alert')).accuracy).toBe(293 / 512);
});

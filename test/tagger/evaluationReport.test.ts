import { expect, it } from 'vitest';
import { compareEstimators } from '../../src/tagger/compareEstimators';
import { evaluateAlerts } from '../../src/tagger/evaluateAlerts';
import { evaluationReport } from '../../src/tagger/evaluationReport';
import { catalogue, labelled } from './trainedTagger';

const rows = { alerts: labelled.alerts.slice(0, 12), ids: labelled.ids.slice(0, 12) };

it('without further options the figures are those of evaluateAlerts', async () => {
  const attack = await catalogue();
  const { accuracy, macroF1, top3, train, test } = evaluateAlerts(rows.alerts, rows.ids, attack);
  expect(evaluationReport(rows, attack)).toMatchObject({ accuracy, macroF1, top3, train, test });
});

it('every row is tested once with folds, and groups stay whole', async () => {
  const groups = rows.ids.map((_, i) => `host ${i % 4}`);
  const report = evaluationReport({ ...rows, groups }, await catalogue(), { folds: 4 });
  expect(report).toMatchObject({ test: 12, splitter: 'group-k-fold', classAuc: null });
  expect(report.folds!.accuracy.values).toHaveLength(4);
});

it('tactics are those of the techniques', async () => {
  const report = evaluationReport(rows, await catalogue(), { level: 'tactic', folds: 2 });
  expect(report.parts[0].testLabels).toContain('credential-access');
  expect(() => evaluationReport(rows, report as never, { level: 'tactic', calibrate: true })).toThrow(
    'confidence is about techniques',
  );
});

it('repeated texts are put aside when asked', async () => {
  const twice = { alerts: [...rows.alerts, ...rows.alerts], ids: [...rows.ids, ...rows.ids] };
  const attack = await catalogue();
  expect(evaluationReport(twice, attack).flattery.sharedTexts).toBeGreaterThan(0);
  const { flattery, deduped } = evaluationReport(twice, attack, { dedupe: true });
  expect([flattery.sharedTexts, deduped]).toEqual([0, { repeated: 12, relabelled: 0 }]);
});

it('an estimator needs another one to be compared with', async () => {
  expect(() => compareEstimators(rows, {} as never, ['nearest-alert'])).toThrow('two different ones');
});

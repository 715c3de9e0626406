import { expect, test } from 'vitest';
import { evaluationNotes } from '../../src/tagger/evaluationNotes';
import { type EvaluationRows, evaluationReport } from '../../src/tagger/evaluationReport';
import { catalogue, labelled } from './trainedTagger';

const clean = { alerts: labelled.alerts.slice(0, 12), ids: labelled.ids.slice(0, 12) };
const notes = async (rows: EvaluationRows, options = {}): Promise<string> =>
  evaluationNotes(evaluationReport(rows, await catalogue(), options)).join('\n');

test('of clean rows there is nothing to say but that small classes show no AUC', async () => {
  expect(await notes(clean)).toBe(
    'Class AUC is withheld for 2 classes with fewer than 5 test rows, shown for 0.',
  );
});

test('texts that are on both sides are told with what accuracy is without them', async () => {
  const twice = { alerts: [...clean.alerts, ...clean.alerts], ids: [...clean.ids, ...clean.ids] };
  const report = evaluationReport(twice, await catalogue());
  const { sharedTexts, sharedTextsRight, accuracyWithoutShared } = report.flattery;
  expect(evaluationNotes(report)[0]).toBe(
    `${sharedTexts} of ${report.test} test rows have a text that is also in training (${sharedTextsRight} came out right); ` +
      `without them accuracy is ${accuracyWithoutShared.toFixed(4)}, not ${report.accuracy.toFixed(4)}: --dedupe leaves them out.`,
  );
  const other = { ...twice, ids: [...clean.ids, ...clean.ids.slice(0, 11), 'T1003'] };
  expect(await notes(other, { dedupe: true })).toMatch(
    /^12 rows that repeat a text were put aside, 1 of them with another label\.$/m,
  );
});

test('rows that cannot come out right, and classes of one row, are counted', async () => {
  const lonely = { alerts: [...clean.alerts, 'one of its kind'], ids: [...clean.ids, 'T1071'] };
  const told = await notes(lonely, { folds: 13 });
  expect(told).toMatch(/^1 test rows are of classes without a training row: they cannot come out right\.$/m);
  expect(told).toMatch(/^1 classes have a single row in all\.$/m);
  expect(told).toMatch(/^Accuracy over 13 folds: mean 0\.\d{4}, standard deviation 0\.\d{4}\.$/m);
});

test('labels that are not as ATT&CK has them are told with what became of them', async () => {
  const ids = clean.ids.map((id, i) => (i === 0 ? 't1003' : i === 1 ? 'T9999' : id));
  const told = await notes({ ...clean, ids });
  expect(told).toMatch(/^Label "t1003" of 1 rows \(repaired\) is taken as T1003: /m);
  expect(told).toMatch(/^Label "T9999" of 1 rows \(unknown\) is left as it is: /m);
});

test('one text with two labels, and the calibration error, are told', async () => {
  const rows = { alerts: [...clean.alerts, clean.alerts[0]], ids: [...clean.ids, 'T1059'] };
  const told = await notes(rows, { calibrate: true });
  expect(told).toMatch(/^1 texts have more than one label: "alert2attack check" lists them\.$/m);
  expect(told).toMatch(/^Expected calibration error on the test rows: [01]\.\d{4}\.$/m);
});

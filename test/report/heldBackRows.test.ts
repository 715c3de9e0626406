import { expect, it } from 'vitest';
import { loadAttack } from '../../src/attack/loadAttack';
import { heldBackFigures } from '../../src/report/heldBackFigures';
import { heldBackRows } from '../../src/report/heldBackRows';
import type { TrainingRows } from '../../src/report/trainingRows';
import { exampleAlerts, exampleIds, exampleTagger } from './exampleReport';

const file: TrainingRows = {
  source: 'file',
  labelled: { alerts: exampleAlerts, ids: exampleIds, lines: exampleAlerts.map((_, i) => i + 2) },
  ids: exampleIds,
  isOfModel: true,
};

it('rows held back are those of the model’s record, with the texts that it keeps', async () => {
  const tagger = await exampleTagger();
  const { source, folds, rows } = heldBackRows(tagger, null, await loadAttack())!;
  expect([source, folds, rows.length]).toEqual(['model', 4, exampleAlerts.length]);
  rows.forEach(({ alert, line, actual }, i) => {
    expect([alert, line, actual]).toEqual([exampleAlerts[i], null, exampleIds[i]]);
  });
});

it('the file that the model learned from gives lines, another file does not', async () => {
  const tagger = await exampleTagger();
  const attack = await loadAttack();
  expect(heldBackRows(tagger, file, attack)!.rows[3]!.line).toBe(5);
  expect(heldBackRows(tagger, { ...file, isOfModel: false }, attack)!.rows[3]!.line).toBeNull();
});

it('without a record, a file is cross-validated, and what the model keeps is not', async () => {
  const attack = await loadAttack();
  const tagger = await exampleTagger({ calibrate: 0 });
  expect(heldBackRows(tagger, { ...file, source: 'model' }, attack)).toBeNull();
  expect(heldBackRows(tagger, null, attack)).toBeNull();
  const measured = heldBackRows(tagger, file, attack)!;
  expect([measured.source, measured.folds, measured.rows.length]).toEqual(['folds', 5, exampleAlerts.length]);
  // Two texts have two labels each: on training rows, the nearest alert is right about all others.
  expect(heldBackFigures(measured).hits).toBeLessThan(exampleAlerts.length - 2);
});

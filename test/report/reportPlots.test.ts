import { expect, it } from 'vitest';
import { loadAttack } from '../../src/attack/loadAttack';
import { TechniqueLookup } from '../../src/export/techniqueLookup';
import { TechniqueTally } from '../../src/export/techniqueTally';
import { expectedCalibrationError } from '../../src/metrics/expectedCalibrationError';
import { heldBackFigures } from '../../src/report/heldBackFigures';
import type { HeldBackRows } from '../../src/report/heldBackRows';
import { reportPlots } from '../../src/report/reportPlots';
import { tellingWords } from '../../src/report/tellingWords';
import { exampleAlerts, exampleIds } from './exampleReport';

const nothing = { training: null, held: null, figures: null, tagged: null, words: null };

function held(ids: readonly (readonly [actual: string, predicted: string])[]): HeldBackRows {
  const rows = ids.map(([actual, predicted]) => ({
    alert: null,
    line: null,
    actual,
    predicted,
    confidence: 0.5,
  }));
  return { source: 'model', folds: 2, rows };
}

it('there is a figure for all that is known, and none for what is not', async () => {
  const attack = await loadAttack();
  expect(reportPlots({ ...nothing, attack })).toEqual([]);
  const found = new TechniqueLookup(attack).find('T1059');
  if ('unfit' in found) throw new Error(found.unfit);
  const tally = new TechniqueTally(found);
  tally.add({ line: 2, alert: 'a', technique: found, score: null, confidence: null, time: null, cells: [] });
  const rows = held([
    ['T1059', 'T1003'],
    ['T1059', 'T1059'],
  ]);
  const plots = reportPlots({
    attack,
    training: {
      source: 'model',
      labelled: { alerts: exampleAlerts, ids: exampleIds },
      ids: exampleIds,
      isOfModel: true,
    },
    held: rows,
    figures: heldBackFigures(rows),
    tagged: { tallies: [tally], untagged: 0, unfit: 0, times: ['2026-03-01T10:00:00Z'], timedIds: ['T1059'] },
    words: tellingWords(exampleAlerts),
  });
  expect(plots.map(({ id }) => id)).toEqual([
    ...['matrix', 'time', 'tagged', 'confusion', 'confused', 'tactics'],
    ...['calibration', 'coverage', 'labelled', 'words'],
  ]);
});

it('where nothing was confused, confusions are not drawn', async () => {
  const rows = held([['T1059', 'T1059']]);
  const ids = reportPlots({ ...nothing, held: rows, attack: await loadAttack() }).map(({ id }) => id);
  expect(ids).toEqual(['confusion', 'tactics']);
});

it('the figure of calibration names the error that the report names', async () => {
  const pairs = Array.from({ length: 40 }, (_, i) => ['T1059', i % 5 < 2 ? 'T1059' : 'T1003'] as const);
  const figures = heldBackFigures(held(pairs));
  const { error, confidences, correct } = figures.calibration!;
  expect(error).not.toBeCloseTo(expectedCalibrationError(confidences, correct));
  const plots = reportPlots({ ...nothing, figures, attack: await loadAttack() });
  const title = JSON.stringify(plots.find(({ id }) => id === 'calibration')!.figure.layout.title);
  expect(title).toContain(`off by ${error.toFixed(3)}`);
});

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadAttack } from '../../src/attack/loadAttack';
import { judgedUnlabelled, judgementText } from '../../src/cli/unlabelledAlerts';
import { readCsv } from '../text/sampleTexts';
import { scratchFolder } from './scratchFolder';

const folder = scratchFolder();

const judged = {
  folds: 5,
  labelled: 400,
  unlabelled: 300,
  added: 41.6,
  accuracy: { without: 0.7, with: 0.7125 },
  macroF1: { without: 0.5, with: 0.5 },
  gain: 0.0125,
  standardError: 0.008,
  interval: { low: -0.0025, high: 0.0275 },
  pValue: 0.2,
  helps: true,
};

test('judgementText says gain or loss, its interval, and what is done', () => {
  expect(judgementText(judged)).toBe(
    'unlabelled: 300 alerts, about 42 of them got a label; accuracy over 5 folds 0.713 with them, 0.700 without: ' +
      'a gain of 1.25 points (95 %: -0.25 to 2.75), used',
  );
  expect(judgementText({ ...judged, gain: -0.01, helps: false })).toMatch(
    /a loss of 1.00 points .*, not used$/,
  );
  expect(judgementText({ ...judged, helps: false })).toMatch(
    /a gain of 1.25 .*, not used, as it may be chance$/,
  );
  expect(judgementText({ ...judged, gain: 0, helps: false })).toMatch(/: no change .*, not used$/);
});

test('judgedUnlabelled reads files once each, and gives what to learn from only where that helps', async () => {
  const rows = readCsv('data/tagged_alerts.csv');
  const path = join(folder, 'alerts.csv');
  writeFileSync(
    path,
    `alert\n${rows
      .slice(300, 700)
      .map(({ alert }) => JSON.stringify(alert.replaceAll('"', '')))
      .join('\n')}\n`,
  );
  const attack = await loadAttack();
  for (const from of [0, 60, 120]) {
    const own = rows.slice(from, from + 160);
    const labelled = { alerts: own.map(({ alert }) => alert), ids: own.map(({ id }) => id) };
    const chosen = { estimator: 'nearest-alert', recipe: undefined };
    const { judgement, extra } = await judgedUnlabelled(new Set([path]), labelled, attack, chosen);
    expect(judgement).toMatchObject({ labelled: 160, unlabelled: 400 });
    expect(judgement.helps).toBe(judgement.gain > judgement.standardError);
    expect(extra === undefined).toBe(!judgement.helps);
    if (typeof extra === 'function')
      expect(extra(labelled.alerts, labelled.ids).ids.length).toBeGreaterThan(0);
  }
});

test('judgedUnlabelled refuses what would take hours', async () => {
  const chosen = { estimator: 'ml-random-forest', recipe: undefined };
  const judged = judgedUnlabelled([], { alerts: [], ids: [] }, await loadAttack(), chosen);
  await expect(judged).rejects.toThrow(/too slow/);
});

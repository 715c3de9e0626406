import { beforeAll, expect, test } from 'vitest';
import type { Attack } from '../../src/attack/attack';
import { loadAttack } from '../../src/attack/loadAttack';
import type { LabelledTexts } from '../../src/models/nearestMatches';
import { type LabellingTagger, simulateLabelling } from '../../src/partial/simulateLabelling';
import { AlertTagger } from '../../src/tagger/alertTagger';
import { readCsv } from '../text/sampleTexts';

const rows = readCsv('data/tagged_alerts.csv');
const labelled = { alerts: rows.map(({ alert }) => alert), ids: rows.map(({ id }) => id) };
let attack: Attack;
beforeAll(async () => {
  attack = await loadAttack();
});

test('labels where nextToLabel wants them teach more than any, on average over draws of the sample set', () => {
  const train = ({ alerts, ids }: LabelledTexts): LabellingTagger =>
    new AlertTagger({ estimator: 'nearest-alert' }).fit(alerts, ids, attack);
  const curve = simulateLabelling(labelled, train, { randomState: 0, draws: 8 });
  expect(curve.labels).toEqual([150, 190, 230, 270, 310]);
  expect(curve.chosen[0]).toBe(curve.anywhere[0]);
  expect(curve.chosen[4]).toBeGreaterThan(curve.anywhere[4] + 0.01);
  expect(curve.wins).toBeGreaterThan(5);
});

test('simulateLabelling never tests on alerts that were labelled, and labels each once', () => {
  const few = { alerts: labelled.alerts.slice(0, 40), ids: labelled.ids.slice(0, 40) };
  const sizes: number[] = [];
  const train = ({ alerts }: LabelledTexts): LabellingTagger => {
    sizes.push(alerts.length);
    expect(new Set(alerts).size).toBe(alerts.length);
    return {
      examples: null,
      tag: (texts) => texts.map(() => ({ candidates: [{ techniqueId: 'T1', techniqueName: '', score: 1 }] })),
      predict: (held) => {
        expect(held.length).toBe(8);
        expect(held.filter((alert) => alerts.includes(alert))).toEqual([]);
        return held.map(() => 'T1');
      },
    };
  };
  simulateLabelling(few, train, { start: 5, step: 3, rounds: 2, draws: 1 });
  expect(sizes).toEqual([5, 8, 11, 5, 8, 11]);
  expect(() => simulateLabelling(few, train)).toThrow(/40 alerts are too few for 318/);
});

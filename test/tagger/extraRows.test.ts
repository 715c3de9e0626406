import { expect, test } from 'vitest';
import { loadAttack } from '../../src/attack/loadAttack';
import { AlertTagger } from '../../src/tagger/alertTagger';
import { type ExtraRows, extraRowsFor, noRows, trainingWeights } from '../../src/tagger/extraRows';

const extra: ExtraRows = {
  alerts: ['beacon to a domain', 'dns tunnel'],
  ids: ['T1071', 'T1071'],
  weights: Float64Array.of(0.5, 0.25),
};
const alerts = ['lsass dumped', 'run key added', 'lsass read', 'run key set'];
const ids = ['T1003', 'T1547', 'T1003', 'T1547'];

test('extraRowsFor takes rows, or asks for those that go with labelled alerts', () => {
  expect(extraRowsFor(extra, alerts, ids)).toBe(extra);
  const asked = extraRowsFor((...given) => ({ ...extra, alerts: given[0], ids: given[1] }), alerts, ids);
  expect([asked.alerts, asked.ids]).toEqual([alerts, ids]);
});

test('trainingWeights gives labelled alerts the weight 1, and nothing where all weigh 1', () => {
  expect([...trainingWeights(2, extra)!]).toEqual([1, 1, 0.5, 0.25]);
  expect(trainingWeights(2, noRows)).toBeUndefined();
  expect(trainingWeights(2, { ...extra, weights: Float64Array.of(1, 1) })).toBeUndefined();
});

test('a tagger learns from extra rows, but shows, counts and holds back labelled alerts only', async () => {
  const attack = await loadAttack();
  const parts: number[] = [];
  const source = (some: readonly string[]): ExtraRows => {
    parts.push(some.length);
    return extra;
  };
  for (const estimator of ['nearest-alert', 'decision-tree']) {
    const tagger = new AlertTagger({ estimator, calibrate: 2 }).fit(alerts, ids, attack, { extra: source });
    expect(tagger.classes).toEqual(['T1003', 'T1071', 'T1547']);
    expect(tagger.predict(['tunnel over dns'])).toEqual(['T1071']);
    expect(tagger.trainedOn).toMatchObject({ rows: 4, classes: 2 });
    expect(tagger.examples).toEqual({ alerts, ids });
    expect(tagger.calibration!.json.outOfFold.correct.length).toBe(4);
    const alone = new AlertTagger({ estimator }).fit(alerts, ids, attack);
    expect(tagger.trainedOn.sha256).not.toBe(alone.trainedOn.sha256);
  }
  expect(parts).toEqual([4, 2, 2, 4, 2, 2]);
});

import { beforeAll, describe, expect, test } from 'vitest';
import type { Attack } from '../../src/attack/attack';
import { loadAttack } from '../../src/attack/loadAttack';
import { judgeUnlabelled } from '../../src/partial/judgeUnlabelled';
import { AlertTagger } from '../../src/tagger/alertTagger';
import { recipeOf } from '../../src/tagger/recipes';
import { taggerLearner } from '../../src/tagger/taggerLearner';

const words = {
  T1003: ['lsass', 'memory', 'procdump', 'credentials', 'sam', 'hive'],
  T1071: ['beacon', 'domain', 'dns', 'tunnel', 'http', 'c2'],
  T1547: ['registry', 'run', 'key', 'autostart', 'startup', 'folder'],
};
/** Each alert has two words of its technique that come one after the other. */
const rows = Object.entries(words).flatMap(([id, own]) =>
  Array.from({ length: 12 }, (_, i) => ({ id, alert: `${own[i % 6]} ${own[(i + 1) % 6]} seen on host${i}` })),
);
const labelled = { alerts: rows.map(({ alert }) => alert), ids: rows.map(({ id }) => id) };
const unlabelled = [
  'procdump of lsass memory',
  'tunnel to a c2 domain',
  'run key in registry',
  'nothing at all',
];

describe.each(['self-training', 'label-spreading'] as const)('taggerLearner by %s', (method) => {
  let attack: Attack;
  beforeAll(async () => {
    attack = await loadAttack();
  });

  test('labels what it is sure of, and trains with it', () => {
    const learner = taggerLearner(attack, { estimator: 'linear-svc', method, minConfidence: 0.4 });
    const extra = learner.label(labelled, unlabelled);
    expect(extra.ids).toEqual(['T1003', 'T1071', 'T1547'].slice(0, extra.ids.length));
    expect(extra.ids.length).toBeGreaterThan(0);
    expect([...new Set(extra.weights)]).toEqual([0.3]);
    expect(learner.train(labelled, extra).predict(['procdump lsass'])).toEqual(['T1003']);
  });

  test('tells whether unlabelled alerts help, and a tagger learns from them', () => {
    const learner = taggerLearner(attack, { method, minConfidence: 0.4 });
    const judged = judgeUnlabelled(labelled, unlabelled, learner, { folds: 3 });
    expect(judged).toMatchObject({ labelled: 36, unlabelled: 4, folds: 3 });
    expect(judged.accuracy.with).toBeGreaterThan(0.8);
    const extra = (alerts: readonly string[], ids: readonly string[]) =>
      learner.label({ alerts, ids }, unlabelled);
    const tagger = new AlertTagger({ estimator: 'nearest-alert', calibrate: 2 }).fit(
      labelled.alerts,
      labelled.ids,
      attack,
      { extra },
    );
    expect(tagger.predict(['dns tunnel'])).toEqual(['T1071']);
    expect(tagger.trainedOn.rows).toBe(36);
  });
});

test('taggerLearner refuses a recipe that reads metadata, which unlabelled alerts have not', async () => {
  const recipe = { ...recipeOf('linear-svc'), metadata: true };
  const attack = await loadAttack();
  expect(() => taggerLearner(attack, { recipe })).toThrow('take a recipe without metadata');
});

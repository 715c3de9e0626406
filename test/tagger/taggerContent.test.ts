import { expect, test } from 'vitest';
import { loadAttack } from '../../src/attack/loadAttack';
import { AlertTagger } from '../../src/tagger/alertTagger';
import { checkTaggerContent } from '../../src/tagger/taggerContent';

const alerts = ['lsass memory dumped', 'powershell ran a command'];
const ids = ['T1003', 'T1059'];

async function content(keepExamples?: boolean): Promise<Record<string, unknown>> {
  const tagger = new AlertTagger({ estimator: 'nearest-alert', keepExamples }).fit(
    alerts,
    ids,
    await loadAttack(),
  );
  return JSON.parse(JSON.stringify(tagger.toJSON()));
}

test('a model file keeps the labelled alerts, unless told not to', async () => {
  const kept = AlertTagger.fromJSON(await content());
  expect(kept.examples).toEqual({ alerts, ids });
  expect(AlertTagger.fromJSON(await content(false)).examples).toBeNull();
});

test('a model file of an older version has no labelled alerts', async () => {
  const { examples, ...older } = await content();
  expect(examples).toBeDefined();
  expect(AlertTagger.fromJSON(older).examples).toBeNull();
});

test.each([
  ['x', /examples must be an object/],
  [{ alerts: [1], ids: ['T1003'] }, /examples.alerts must be a list of texts/],
  [{ alerts: ['x'], ids: [] }, /examples.ids must be a list of 1 texts/],
])('checkTaggerContent refuses the examples %j', async (examples, message) => {
  const json = { ...(await content()), examples };
  expect(() => checkTaggerContent(json)).toThrow(message);
});

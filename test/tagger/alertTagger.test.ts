import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readTaggedAlertTable } from '../../src/alerts/readTaggedAlertTable';
import type { Attack } from '../../src/attack/attack';
import { loadAttack } from '../../src/attack/loadAttack';
import { InputError } from '../../src/errors/inputError';
import { AlertTagger } from '../../src/tagger/alertTagger';
import { estimatorNames } from '../../src/tagger/estimatorNames';

const sample = resolve(__dirname, '..', '..', 'data', 'tagged_alerts.csv');
const hostile = [
  '<script>alert(1)</script> __proto__ constructor toString',
  '',
  '🦊 résumé \u202e powershell',
  `=HYPERLINK("x") ${'lsass '.repeat(20_000)}`,
];

let attack: Attack;
let alerts: readonly string[];
let ids: readonly string[];
let folder: string;
beforeAll(async () => {
  attack = await loadAttack();
  const table = await readTaggedAlertTable(sample);
  alerts = table.alerts.slice(0, 150);
  ids = table.ids.slice(0, 150);
  folder = mkdtempSync(join(tmpdir(), 'tagger-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each([...estimatorNames])('a tagger of %s', (estimator) => {
  test('tags the same after it was saved and loaded, hostile alerts too', () => {
    const tagger = new AlertTagger({ estimator }).fit(alerts, ids, attack);
    const file = join(folder, `${estimator}.json`);
    tagger.save(file);
    const loaded = AlertTagger.load(file);
    const asked = [...alerts.slice(0, 20), ...hostile];
    const tags = tagger.tag(asked);
    expect(loaded.tag(asked)).toEqual(tags);
    expect(loaded.trainedOn).toEqual(tagger.trainedOn);
    expect(tags.map(({ techniqueId }) => techniqueId)).toEqual(tagger.predict(asked));
    for (const { candidates, score, techniqueId } of tags) {
      expect(candidates).toHaveLength(3);
      expect(candidates[0]).toMatchObject({ techniqueId, score });
      expect(candidates.every((candidate, k) => k === 0 || candidate.score <= candidates[k - 1].score)).toBe(
        true,
      );
    }
  });

  test('writes the same bytes for the same alerts', () => {
    const files = ['a', 'b'].map((name) => join(folder, `${estimator}-${name}.json`));
    for (const file of files)
      new AlertTagger({ estimator }).fit(alerts, ids, attack).save(file, { accuracy: 0.5 });
    expect(readFileSync(files[0], 'utf8')).toBe(readFileSync(files[1], 'utf8'));
  });
});

test('a tag has the technique’s name and its tactics in matrix order', () => {
  const tagger = new AlertTagger({ estimator: 'nearest-alert' }).fit(
    ['lsass dumped', 'run key added'],
    ['T1003', 'T1547'],
    attack,
  );
  expect(tagger.tag(['lsass'])[0]).toMatchObject({
    techniqueId: 'T1003',
    techniqueName: 'OS Credential Dumping',
    tactics: ['credential-access'],
  });
  expect(tagger.tag(['run key'])[0].tactics).toEqual(['persistence', 'privilege-escalation']);
});

test('a label that ATT&CK does not know has no name and no tactics', () => {
  const tagger = new AlertTagger({ estimator: 'nearest-alert' }).fit(
    ['one thing', 'other matter'],
    ['T9999', 'constructor'],
    attack,
  );
  expect(tagger.tag(['thing'])[0]).toMatchObject({ techniqueId: 'T9999', techniqueName: '', tactics: [] });
});

test('a tagger says what it was trained on', () => {
  const tagger = new AlertTagger({ estimator: 'nearest-alert' }).fit(alerts, ids, attack);
  expect(tagger.trainedOn).toMatchObject({ rows: 150, classes: new Set(ids).size, attackVersion: '18.1' });
  const other = new AlertTagger({ estimator: 'nearest-alert' }).fit(
    [...alerts].reverse(),
    [...ids].reverse(),
    attack,
  );
  expect(other.trainedOn.sha256).not.toBe(tagger.trainedOn.sha256);
});

test('no alerts give no tags', () => {
  expect(new AlertTagger({ estimator: 'nearest-alert' }).fit(alerts, ids, attack).tag([])).toEqual([]);
});

test('unfit use is refused with what to do', () => {
  expect(() => new AlertTagger({ estimator: 'random-forrest' })).toThrow(/did you mean random-forest/);
  expect(() => new AlertTagger({ estimator: 'nearest-alert' }).tag(['x'])).toThrow(/not fitted yet/);
  expect(() => new AlertTagger({ estimator: 'nearest-alert' }).fit(['x'], [], attack)).toThrow(
    '1 alerts, but 0 ids',
  );
  expect(() => new AlertTagger({ estimator: 'nearest-alert' }).fit([], [], attack)).toThrow(
    /no alerts to learn from/,
  );
  expect(() =>
    new AlertTagger({ estimator: 'nearest-alert' }).fit(alerts, ids, attack).tag(['x'], { candidates: 0 }),
  ).toThrow(/candidates is 0/);
});

describe('a model file that was tampered with is refused, though its checksum fits', () => {
  type Content = Record<string, unknown> & {
    classifier: Record<string, unknown>;
    vectorizer: Record<string, unknown>;
  };
  const tampered = (change: (content: Content) => void): string => {
    const whole = join(folder, 'whole.json');
    new AlertTagger({ estimator: 'nearest-alert' }).fit(alerts, ids, attack).save(whole);
    const file: { content: Content; sha256: string } = JSON.parse(readFileSync(whole, 'utf8'));
    change(file.content);
    file.sha256 = createHash('sha256').update(JSON.stringify(file.content)).digest('hex');
    const path = join(folder, 'tampered.json');
    writeFileSync(path, JSON.stringify(file));
    return path;
  };

  test.each<[string, (content: Content) => void]>([
    ['no estimator', (content) => delete content['estimator']],
    [
      'an unknown classifier',
      (content) => Object.assign(content, { recipe: { vectorizer: {}, classifier: { name: 'x' } } }),
    ],
    [
      'another classifier’s data',
      (content) => Object.assign(content.classifier, { type: 'RandomForestClassifier' }),
    ],
    ['no classifier', (content) => Object.assign(content, { classifier: null })],
    ['a list as classifier', (content) => Object.assign(content, { classifier: [] })],
    ['terms that are no texts', (content) => Object.assign(content.vectorizer, { terms: [1, 2] })],
    ['fewer terms than weights', (content) => Object.assign(content.vectorizer, { terms: ['a'] })],
    ['techniques of another model', (content) => Object.assign(content, { techniques: [] })],
    [
      'a technique without tactics',
      (content) => Object.assign(content, { techniques: [{ techniqueId: 'T1', techniqueName: '' }] }),
    ],
    ['a negative number of rows', (content) => Object.assign(content['trainedOn'] as object, { rows: -1 })],
  ])('%s', (_, change) => {
    const path = tampered(change);
    expect(() => AlertTagger.load(path)).toThrow(InputError);
    expect(() => AlertTagger.load(path)).toThrow(path);
  });
});

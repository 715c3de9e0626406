import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { columnTable, selectTableRows } from '../../src/features/columnTable';
import { AlertTagger } from '../../src/tagger/alertTagger';
import { evaluateAlerts } from '../../src/tagger/evaluateAlerts';
import { evaluationReport } from '../../src/tagger/evaluationReport';
import { recipeOf } from '../../src/tagger/recipes';
import { tagFile } from '../../src/tagger/tagFile';
import { alertsWithMetadata, columnsOfRow } from './alertsWithMetadata';
import { catalogue } from './trainedTagger';

const { alerts, ids, columns } = alertsWithMetadata;
const folder = mkdtempSync(join(tmpdir(), 'metadata-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function tagger(estimator = 'linear-svc', options = {}) {
  const recipe = { ...recipeOf(estimator), metadata: 'auto' } as const;
  const attack = await catalogue();
  return new AlertTagger({ estimator, recipe, ...options }).fit(alerts, ids, attack, { columns });
}

describe('an AlertTagger with metadata', () => {
  test.each(['linear-svc', 'nearest-alert', 'random-forest', 'hist-gradient-boosting', 'complement-nb'])(
    'of %s tags by them, the same after it was saved and loaded',
    async (estimator) => {
      const trained = await tagger(estimator);
      const file = join(folder, `${estimator}.json`);
      trained.save(file);
      const loaded = AlertTagger.load(file);
      const tags = trained.tag(alerts, { columns });
      expect(loaded.tag(alerts, { columns })).toEqual(tags);
      expect(tags.filter(({ techniqueId }, i) => techniqueId === ids[i]).length).toBeGreaterThan(55);
      expect(loaded.metadata!.columns).toEqual(['severity', 'source', 'src_ip']);
      expect(loaded.metadataGain).toEqual(trained.metadataGain);
      expect(trained.metadataGain!.helps).toBe(true);
      expect(loaded.predict(alerts, columns)).toEqual(trained.predict(alerts, columns));
    },
  );

  test('tags without them as if they were empty, and warns once', async () => {
    const trained = await tagger();
    const warn = vi.spyOn(process, 'emitWarning').mockImplementation(() => {});
    const empty = columnTable(
      new Map(['severity', 'source', 'src_ip'].map((name) => [name, alerts.map(() => '')])),
    );
    const tags = trained.tag(alerts, { columns: empty });
    expect(warn).not.toHaveBeenCalled();
    expect(trained.tag(alerts)).toEqual(tags);
    expect(trained.tag(alerts, { columns: columnTable(new Map([['rule', alerts]])) })).toEqual(tags);
    expect(warn.mock.calls).toEqual([
      ['the model reads severity, source, src_ip too: without, they count as empty'],
    ]);
    warn.mockRestore();
    expect(() => trained.tag(alerts, { columns: columnsOfRow(0) })).toThrow(
      'have 1 rows, but there are 60 alerts',
    );
  });

  test('is calibrated by folds that read them too', async () => {
    const trained = await tagger('linear-svc', { calibrate: 3 });
    const { actual, predicted } = trained.heldBack!;
    const right = actual.filter((label, i) => label === predicted[i]).length;
    expect(right).toBeGreaterThan(50);
    expect(trained.tag(alerts, { columns })[0].confidence).toBeGreaterThan(0.8);
  });

  test('is evaluated on rows that were held back', async () => {
    const recipe = { ...recipeOf('linear-svc'), metadata: true };
    const attack = await catalogue();
    const options = { estimator: 'linear-svc', recipe };
    const { accuracy, tagger: fitted } = evaluateAlerts(alerts, ids, attack, { ...options, columns });
    expect(accuracy).toBeGreaterThan(0.9);
    expect(fitted.metadata).not.toBeNull();
    const report = evaluationReport({ alerts, ids, columns }, attack, { ...options, dedupe: true });
    expect(report.accuracy).toBeGreaterThan(0.9);
    expect(evaluationReport({ alerts, ids }, attack, { estimator: 'linear-svc' }).accuracy).toBeLessThan(0.8);
    expect(() => evaluateAlerts(alerts, ids, attack, options)).toThrow('give the columns of the alerts, too');
  });

  test('tags a file by its columns', async () => {
    const trained = await tagger();
    const input = join(folder, 'alerts.csv');
    const rows = alerts.map(
      (alert, i) => `${alert},${columns.column('severity')[i]},${columns.column('source')[i]}`,
    );
    writeFileSync(input, ['alert,severity,source', ...rows].join('\n'));
    const warn = vi.spyOn(process, 'emitWarning').mockImplementation(() => {});
    await tagFile(trained, input, join(folder, 'tagged.csv'));
    expect(warn).toHaveBeenCalledTimes(1);
    warn.mockRestore();
    const written = readFileSync(join(folder, 'tagged.csv'), 'utf8').trim().split('\n').slice(1);
    const given = columnTable(new Map(['severity', 'source'].map((name) => [name, columns.column(name)])));
    expect(written.map((line) => line.split(',')[3])).toEqual(trained.predict(alerts, given));
  });

  test('whose encoder was taken out of the file, or exchanged, is refused or still tags', async () => {
    const json = JSON.parse(JSON.stringify((await tagger()).toJSON()));
    const { metadata, ...without } = json;
    expect(() => AlertTagger.fromJSON(without).tag(['lsass'])).toThrow(/columns/);
    for (const wrong of ['all', 7, [], { encoder: 7, gain: null }, { encoder: metadata.encoder, gain: 1 }]) {
      expect(() => AlertTagger.fromJSON({ ...json, metadata: wrong })).toThrow(/metadata|Metadata/);
    }
  });

  test('of a table row by row gives what it gives of all rows', async () => {
    const trained = await tagger();
    const all = trained.tag(alerts, { columns });
    [0, 7, 33].forEach((row) => {
      const [tag] = trained.tag([alerts[row]], { columns: selectTableRows(columns, Int32Array.of(row)) });
      expect(tag).toEqual(all[row]);
    });
  });
});

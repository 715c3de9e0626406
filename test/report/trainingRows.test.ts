import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadAttack } from '../../src/attack/loadAttack';
import { trainingRows } from '../../src/report/trainingRows';
import { scratchFolder } from '../cli/scratchFolder';
import { exampleAlerts, exampleFiles, exampleIds, exampleTagger } from './exampleReport';

const folder = scratchFolder();

it('without a file, rows are those that the model keeps', async () => {
  const attack = await loadAttack();
  const kept = await trainingRows(await exampleTagger(), undefined, attack);
  expect(kept).toMatchObject({ source: 'model', ids: exampleIds, isOfModel: true });
  const none = await exampleTagger({ keepExamples: false });
  expect(await trainingRows(none, undefined, attack)).toBeNull();
});

it.each([true, false])(
  'a file is known as what the model learned from (rows kept: %s)',
  async (keepExamples) => {
    const { training } = await exampleFiles(folder);
    const tagger = await exampleTagger({ keepExamples });
    const rows = (await trainingRows(tagger, training, await loadAttack()))!;
    expect([rows.source, rows.isOfModel]).toEqual(['file', true]);
    expect(rows.labelled.alerts).toEqual(exampleAlerts);
    expect(rows.columns!.columns).toContain('alert');
  },
);

it.each([true, false])('another file is known as such (rows kept: %s)', async (keepExamples) => {
  const path = join(folder, 'other.csv');
  const changed = exampleAlerts.map((_, i) => `${exampleIds[i]},alert ${i}`);
  writeFileSync(path, `id,alert\n${changed.join('\n')}\n`);
  const tagger = await exampleTagger({ keepExamples });
  expect((await trainingRows(tagger, path, await loadAttack()))!.isOfModel).toBe(false);
  writeFileSync(path, 'id,alert\nT1003,one\n');
  expect((await trainingRows(tagger, path, await loadAttack()))!.isOfModel).toBe(false);
});

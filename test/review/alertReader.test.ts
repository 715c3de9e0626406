import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { loadAttack } from '../../src/attack/loadAttack';
import { AlertReader, excerpt } from '../../src/review/alertReader';
import { readReviewTable } from '../../src/review/reviewTable';
import { AlertTagger } from '../../src/tagger/alertTagger';
import { recipeOf } from '../../src/tagger/recipes';
import { tagFile } from '../../src/tagger/tagFile';
import { alertsWithMetadata } from '../tagger/alertsWithMetadata';
import { scratchFolder, smallTagger } from './taggedFixture';

const folder = scratchFolder();

test('a tag that the model does not propose comes first among the candidates, and is what is accepted', async () => {
  const path = join(folder, 'a.csv');
  writeFileSync(path, 'alert,technique_id\nlsass dumped,T1486\n');
  const reader = new AlertReader(await smallTagger(), await loadAttack(), await readReviewTable(path));
  const { candidates, proposal, explained } = reader.details(0, false);
  expect(candidates.map(({ id, isTag }) => [id, isTag])[0]).toEqual(['T1486', true]);
  expect(candidates[0].score).toBeNull();
  expect([proposal, explained]).toEqual(['T1486', 'T1003']);
});

test('of a long alert the beginning comes, and all of it when asked for', async () => {
  const path = join(folder, 'b.csv');
  const alert = `lsass dumped ${'x'.repeat(300_000)}`;
  writeFileSync(path, `alert,technique_id\n${alert},T1003\n`);
  const reader = new AlertReader(await smallTagger(), await loadAttack(), await readReviewTable(path));
  const text = (whole: boolean) =>
    reader
      .details(0, whole)
      .parts.map((part) => part.text)
      .join('');
  expect(text(false)).toBe(alert.slice(0, 2000));
  expect(reader.details(0, false).left).toBe(alert.length - 2000);
  expect(text(true)).toBe(alert);
});

test('a model that reads other columns is given those of the row, and scores it as tagging did', async () => {
  const { alerts, ids, columns } = alertsWithMetadata;
  const attack = await loadAttack();
  const recipe = { ...recipeOf('linear-svc'), metadata: true };
  const tagger = new AlertTagger({ estimator: 'linear-svc', recipe, calibrate: false });
  tagger.fit(alerts, ids, attack, { columns });
  const [input, path] = ['c.csv', 'c-tagged.csv'].map((name) => join(folder, name));
  const cells = ['severity', 'source', 'src_ip'].map((name) => columns.column(name));
  const lines = alerts.map((alert, row) => [alert, ...cells.map((column) => column[row])].join(','));
  writeFileSync(input, ['alert,severity,source,src_ip', ...lines].join('\n'));
  const warn = vi.spyOn(process, 'emitWarning').mockImplementation(() => {});
  await tagFile(tagger, input, path);
  const reviewed = await readReviewTable(path);
  const reader = new AlertReader(tagger, attack, reviewed);
  const scores = reviewed.table.column('score').map(Number);
  for (const row of [0, 1, 2, 3]) {
    const { candidates, explained } = reader.details(row, false);
    expect([candidates[0].id, candidates[0].isTag, explained]).toEqual([ids[row], true, ids[row]]);
    expect(candidates[0].score).toBeCloseTo(scores[row], 4);
  }
  expect(warn).not.toHaveBeenCalled();
  warn.mockRestore();
});

test('an excerpt shows no marks that turn the direction of writing', () => {
  expect(excerpt('a\u202eb\nc', 9)).toBe('a\ufffdb c');
  expect(excerpt('abcdef', 4)).toBe('abc…');
});

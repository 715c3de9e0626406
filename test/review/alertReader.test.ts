import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadAttack } from '../../src/attack/loadAttack';
import { AlertReader, excerpt } from '../../src/review/alertReader';
import { readReviewTable } from '../../src/review/reviewTable';
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

test('an excerpt shows no marks that turn the direction of writing', () => {
  expect(excerpt('a\u202eb\nc', 9)).toBe('a\ufffdb c');
  expect(excerpt('abcdef', 4)).toBe('abc…');
});

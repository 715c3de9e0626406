import { expect, it } from 'vitest';
import { loadAttack } from '../../src/attack/loadAttack';
import { TaggedSource } from '../../src/export/taggedSource';
import { tallyTechniques } from '../../src/export/tallyTechniques';
import { taggedFile } from './taggedFile';

it('sums alerts up by technique, by id; an id written otherwise is the same technique', async () => {
  const ids = ['T1059', 't1003', 'T1003', ' T1059/001', 'T1059.001'];
  const source = new TaggedSource(taggedFile(ids.map((id) => ({ technique_id: id }))), { to: 'stix' });
  const tallies = await tallyTechniques(source, await loadAttack());
  expect(tallies.map(({ technique, alerts }) => [technique.id, alerts])).toEqual([
    ['T1003', 2],
    ['T1059', 1],
    ['T1059.001', 2],
  ]);
});

it('refuses a file without any technique', async () => {
  const source = new TaggedSource(taggedFile([{ technique_id: '' }]), { to: 'stix' });
  await expect(tallyTechniques(source, await loadAttack())).rejects.toThrow(/no row has a technique/);
});

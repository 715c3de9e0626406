import { expect, it } from 'vitest';
import { loadAttack } from '../../src/attack/loadAttack';
import { nothingTagged } from '../../src/export/nothingTagged';
import { TaggedSource } from '../../src/export/taggedSource';
import { all } from '../alerts/scratch';
import { taggedFile } from './taggedFile';

it('says why no row counts, and what to do', async () => {
  const rows = [
    { technique_id: '', status: '' },
    { technique_id: 'x', status: 'needs review' },
    { technique_id: 'benign', status: '' },
  ];
  const source = new TaggedSource(taggedFile(rows), { to: 'stix' });
  await all(source.alerts(await loadAttack()));
  const { message } = nothingTagged(source);
  expect(message).toContain(
    'no row has a technique: 2 without one or to be reviewed, 1 with an id that cannot',
  );
  expect(message).toContain('("benign" is no technique id');
  expect(message).toMatch(/tag the alerts first, or review them$/);
});

it('says so when no row has an alert', () => {
  expect(nothingTagged(new TaggedSource('t.csv', { to: 'stix' })).message).toContain('no row has an alert');
});

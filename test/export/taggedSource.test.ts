import { expect, it } from 'vitest';
import { loadAttack } from '../../src/attack/loadAttack';
import type { TaggedAlert } from '../../src/export/taggedAlert';
import { TaggedSource } from '../../src/export/taggedSource';
import { all, file } from '../alerts/scratch';
import { taggedFile } from './taggedFile';

const catalogue = loadAttack();

async function alertsOf(source: TaggedSource): Promise<TaggedAlert[]> {
  return (await all(source.alerts(await catalogue))).flatMap(({ alerts }) => alerts);
}

it('gives alerts with their technique, and counts what it leaves out', async () => {
  const source = new TaggedSource(
    taggedFile([
      { alert: 'a', technique_id: 'T1003', score: '0.5' },
      { alert: 'b', technique_id: '  ' },
      { alert: 'c', technique_id: 'T1003', status: 'needs review' },
      { alert: '   ', technique_id: 'T1003' },
      { alert: 'e', technique_id: 'benign' },
      { alert: 'f', technique_id: 'T1059', status: 'tagged' },
    ]),
    { to: 'stix' },
  );
  const alerts = await alertsOf(source);
  expect(alerts.map(({ alert, line, score, technique }) => [alert, line, score, technique.id])).toEqual([
    ['a', 1, 0.5, 'T1003'],
    ['f', 6, null, 'T1059'],
  ]);
  expect(source.rows).toBe(2);
  expect([...source.techniques.keys()]).toEqual(['T1003', 'T1059']);
  expect(source.leftOut).toMatchObject({ untagged: 2, withoutAlert: 1, unfit: 1 });
  expect(source.leftOut.unfitIds).toMatchObject([{ id: 'benign', rows: 1, line: 5 }]);
});

it('gives all rows with an alert as they are', async () => {
  const rows = Array.from({ length: 120 }, (_, i) => `a${i},${i % 2 ? '' : 'T1003'}`);
  const source = new TaggedSource(file('many.csv', `alert,technique_id\n${rows.join('\n')}\n`), {
    to: 'csv',
  });
  const batches = await all(source.tables());
  expect(batches.flatMap((batch) => batch.rows.map((cells) => cells.join(',')))).toEqual(rows);
  expect(batches[1]!.at(0)).toMatch(/many\.csv, line 52$/);
  expect([source.rows, source.leftOut.untagged]).toEqual([120, 60]);
});

it('reads the time of alerts, and names the line of one that is none', async () => {
  const options = { to: 'stix', timeColumn: 'time' } as const;
  const times = taggedFile([
    { technique_id: 'T1003', time: '2026-01-01' },
    { technique_id: 'T1003', time: ' ' },
  ]);
  expect((await alertsOf(new TaggedSource(times, options))).map(({ time }) => time)).toEqual([
    new Date('2026-01-01'),
    null,
  ]);
  const broken = new TaggedSource(taggedFile([{ technique_id: 'T1003', time: 'noon' }]), options);
  await expect(alertsOf(broken)).rejects.toThrow(/line 1: time is "noon": a time such as 2026-/);
});

it('names the line of a score that is no number, and of a confidence beyond 0 and 1', async () => {
  const source = new TaggedSource(taggedFile([{ technique_id: 'T1003', score: 'high' }]), { to: 'stix' });
  await expect(alertsOf(source)).rejects.toThrow(/line 1: score is "high"/);
  const sure = new TaggedSource(taggedFile([{ technique_id: 'T1003', confidence: '5' }]), { to: 'stix' });
  await expect(alertsOf(sure)).rejects.toThrow(/line 1: confidence is 5: a number from 0 to 1 was expected/);
});

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadAttack } from '../../src/attack/loadAttack';
import { taggedAlerts } from '../../src/report/taggedAlerts';
import { scratchFolder } from '../cli/scratchFolder';

const path = join(scratchFolder(), 'tagged.csv');
writeFileSync(
  path,
  [
    'when,alert,technique_id,confidence,status',
    '2026-03-01T10:00:00Z,one,T1059,0.5,tagged',
    ',two,T1003,,tagged',
    '2026-03-02T10:00:00Z,three,T1059,1,tagged',
    '2026-03-03T10:00:00Z,four,T1059,0.1,needs review',
    '2026-03-03T10:00:00Z,five,no technique,0.1,tagged',
  ].join('\n'),
);

it('tagged alerts are summed up by technique; others are counted', async () => {
  const { tallies, untagged, unfit, times } = await taggedAlerts(path, await loadAttack(), undefined);
  expect(
    tallies.map(({ technique, alerts, meanConfidence }) => [technique.id, alerts, meanConfidence]),
  ).toEqual([
    ['T1003', 1, null],
    ['T1059', 2, 0.75],
  ]);
  expect([untagged, unfit, times.length]).toEqual([1, 1, 0]);
});

it('times are those of tagged alerts that have one', async () => {
  const { times, timedIds } = await taggedAlerts(path, await loadAttack(), 'when');
  expect(times).toEqual(['2026-03-01T10:00:00.000Z', '2026-03-02T10:00:00.000Z']);
  expect(timedIds).toEqual(['T1059', 'T1059']);
});

it('a column of times that is not there is refused', async () => {
  await expect(taggedAlerts(path, await loadAttack(), 'day')).rejects.toThrow(/"day"/);
});

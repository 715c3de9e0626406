import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadAttack } from '../../src/attack/loadAttack';
import type { ExportOptions } from '../../src/export/exportOptions';
import { wellFormed } from '../../src/export/wellFormed';
import { teaRoomPath } from '../attack/teaRoom';
import { readBulk } from './ecsSchema';
import { anyText, hostileTexts } from './hostile';
import { exported, type TaggedRow } from './taggedFile';

const created = new Date('2026-03-01T12:00:00Z');

async function bulkOf(
  rows: readonly TaggedRow[],
  options: Partial<ExportOptions> = {},
): Promise<ReturnType<typeof readBulk>> {
  return readBulk((await exported(rows, { to: 'ecs', created, ...options })).text);
}

it('gives an action line and a document for each alert with a technique', async () => {
  const [only, ...others] = await bulkOf(
    [
      {
        alert: 'one',
        technique_id: 'T1040',
        score: '0.5',
        confidence: '0.75',
        host: 'a',
        time: '2026-02-01',
      },
      { alert: 'two', technique_id: '', score: '', confidence: '', host: 'b', time: '' },
    ],
    { timeColumn: 'time', index: 'alerts-2026' },
  );
  expect(others).toEqual([]);
  expect(only!.action.create._index).toBe('alerts-2026');
  expect(only!.document).toMatchObject({
    '@timestamp': '2026-02-01T00:00:00.000Z',
    message: 'one',
    labels: { host: 'a' },
    threat: {
      framework: 'MITRE ATT&CK',
      tactic: {
        id: ['TA0006', 'TA0007'],
        name: ['Credential Access', 'Discovery'],
        reference: ['https://attack.mitre.org/tactics/TA0006', 'https://attack.mitre.org/tactics/TA0007'],
      },
      technique: {
        id: ['T1040'],
        name: ['Network Sniffing'],
        reference: ['https://attack.mitre.org/techniques/T1040'],
      },
    },
    alert2attack: { score: 0.5, confidence: 0.75 },
  });
  expect(only!.document.labels).not.toHaveProperty('time');
});

it('gives technique and sub-technique, with names where ATT&CK is a full bundle', async () => {
  const attack = await loadAttack(teaRoomPath());
  const [full] = await bulkOf([{ technique_id: 'T9001.001' }], { attack });
  expect(full!.document.threat.technique).toEqual({
    id: ['T9001'],
    name: ['Kettle Tampering'],
    reference: ['https://attack.mitre.org/techniques/T9001'],
    subtechnique: {
      id: ['T9001.001'],
      name: ['Lid Removal'],
      reference: ['https://attack.mitre.org/techniques/T9001/001'],
    },
  });
  const [catalogue] = await bulkOf([{ technique_id: 'T1059.001' }]);
  expect(catalogue!.document.threat.technique).toMatchObject({
    id: ['T1059'],
    subtechnique: { id: ['T1059.001'] },
  });
  expect(catalogue!.document.threat.technique.subtechnique).not.toHaveProperty('name');
});

it('takes the time of the export where an alert has none', async () => {
  const [first] = await bulkOf([{ technique_id: 'T1003' }]);
  expect(first!.document['@timestamp']).toBe('2026-03-01T12:00:00.000Z');
});

it('makes labels of any column names, and none of what the tagger added', async () => {
  const row = { 'src.ip': 'a', 'src ip': 'b', '7': 'c', '': 'd' };
  const [first] = await bulkOf([{ ...row, technique_id: 'T1003', score: '1', candidate_2: 'T1059' }]);
  expect(first!.document.labels).toEqual({ src_ip: 'a', src_ip_2: 'b', 7: 'c', column: 'd' });
  const { text } = await exported([{ ['__proto__']: 'x', technique_id: 'T1003' }], { to: 'ecs' });
  expect(text).toContain('"labels":{"__proto__":"x"}');
});

it('ids are the same in every run, and tell rows apart that are equal', async () => {
  const rows = [{ technique_id: 'T1003' }, { technique_id: 'T1003' }];
  const ids = async (): Promise<string[]> => (await bulkOf(rows)).map(({ action }) => action.create._id);
  expect(new Set(await ids()).size).toBe(2);
  expect(await ids()).toEqual(await ids());
});

it('alerts come back whole: only halves of surrogate pairs are replaced', async () => {
  const back = await bulkOf(hostileTexts.map((alert) => ({ alert, technique_id: 'T1003' })));
  expect(back.map(({ document }) => document.message)).toEqual(hostileTexts.map(wellFormed));
  await fc.assert(
    fc.asyncProperty(fc.array(anyText(), { minLength: 1, maxLength: 8 }), async (alerts) => {
      const read = await bulkOf(alerts.map((alert) => ({ alert, technique_id: 'T1003' })));
      expect(read.map(({ document }) => document.message)).toEqual(alerts.map(wellFormed));
    }),
    { numRuns: 25 },
  );
});

it('a file without any technique is refused, and nothing is written', async () => {
  await expect(bulkOf([{ technique_id: '' }])).rejects.toThrow(/no row has a technique: 1 without one/);
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { z } from 'zod';
import { loadAttack } from '../../src/attack/loadAttack';
import type { ExportOptions } from '../../src/export/exportOptions';
import { teaRoomPath } from '../attack/teaRoom';
import { anyText, hostileTexts, isPlain } from './hostile';
import { mispSchema } from './mispSchema';
import { exported, type TaggedRow } from './taggedFile';

const created = new Date('2026-03-01T12:00:00Z');

async function eventOf(
  rows: readonly TaggedRow[],
  options: Partial<ExportOptions> = {},
): Promise<z.infer<typeof mispSchema>['Event']> {
  return mispSchema.parse(JSON.parse((await exported(rows, { to: 'misp', created, ...options })).text)).Event;
}

const rows: TaggedRow[] = [
  { alert: 'one', technique_id: 'T1003', confidence: '0.9', time: '2026-02-02' },
  { alert: 'two', technique_id: 'T1003', confidence: '0.6', time: '2026-02-01' },
  { alert: 'four', technique_id: '', confidence: '', time: '' },
];

it('holds an attribute for each technique, tagged by the galaxy', async () => {
  const event = await eventOf(rows, { timeColumn: 'time', producer: 'Example CERT' });
  expect(event).toMatchObject({
    date: '2026-03-01',
    timestamp: '1772366400',
    attribute_count: '1',
    Orgc: { name: 'Example CERT' },
    Tag: [{ name: 'misp-galaxy:mitre-attack-pattern="OS Credential Dumping - T1003"' }],
  });
  expect(event.info).toMatch(/^2 alerts of tagged-\d+\.jsonl by ATT&CK technique$/);
  expect(event.Attribute).toMatchObject([
    {
      value: 'T1003 OS Credential Dumping: 2 alerts',
      comment: '2 alerts, mean confidence 0.75\n• one\n• two',
      to_ids: false,
      first_seen: '2026-02-01T00:00:00.000Z',
      last_seen: '2026-02-02T00:00:00.000Z',
      Tag: [{ name: 'misp-galaxy:mitre-attack-pattern="OS Credential Dumping - T1003"' }],
    },
  ]);
});

it("takes the parent's tag, once, where a sub-technique's name is unknown", async () => {
  const some = ['T1059', 'T1059.001', 'T1059.003'].map((id) => ({ technique_id: id }));
  const { Attribute, Tag } = await eventOf(some);
  expect(Attribute).toHaveLength(3);
  expect(Tag).toEqual([
    { name: 'misp-galaxy:mitre-attack-pattern="Command and Scripting Interpreter - T1059"' },
  ]);
});

it("takes a sub-technique's own tag from a bundle of ATT&CK", async () => {
  const attack = await loadAttack(teaRoomPath());
  const { Tag } = await eventOf([{ technique_id: 'T9001.001' }], { attack });
  expect(Tag).toEqual([{ name: 'misp-galaxy:mitre-attack-pattern="Lid Removal - T9001.001"' }]);
});

it('equal rows and time give equal ids, another time other ones', async () => {
  const uuids = async (time: Date): Promise<string[]> => {
    const { uuid, Attribute } = await eventOf(rows, { created: time });
    return [uuid, ...Attribute.map((attribute) => attribute.uuid)];
  };
  expect(await uuids(created)).toEqual(await uuids(created));
  expect(await uuids(new Date('2026-03-02'))).not.toEqual(await uuids(created));
});

it('hostile alerts stay harmless, and any texts give an event that keeps the rules', async () => {
  expect(isPlain(await eventOf(hostileTexts.map((alert) => ({ alert, technique_id: 'T1003' }))))).toBe(true);
  await fc.assert(
    fc.asyncProperty(fc.array(anyText(), { minLength: 1, maxLength: 5 }), async (alerts) => {
      const event = await eventOf(alerts.map((alert) => ({ alert, technique_id: 'T1003' })));
      expect(isPlain(event)).toBe(true);
    }),
    { numRuns: 25 },
  );
});

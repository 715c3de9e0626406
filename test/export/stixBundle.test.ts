import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { z } from 'zod';
import { loadAttack } from '../../src/attack/loadAttack';
import type { ExportOptions } from '../../src/export/exportOptions';
import { teaRoomPath } from '../attack/teaRoom';
import { anyText, hostileTexts, isPlain } from './hostile';
import { type StixItem, stixSchema } from './stixSchema';
import { exported, type TaggedRow } from './taggedFile';

const teaRoom = loadAttack(teaRoomPath());
const created = new Date('2026-03-01T12:00:00Z');

async function bundleOf(
  rows: readonly TaggedRow[],
  options: Partial<ExportOptions> = {},
): Promise<z.infer<typeof stixSchema>> {
  return stixSchema.parse(JSON.parse((await exported(rows, { to: 'stix', created, ...options })).text));
}

function ofType<T extends StixItem['type']>(
  { objects }: z.infer<typeof stixSchema>,
  type: T,
): Extract<StixItem, { type: T }>[] {
  return objects.filter((object): object is Extract<StixItem, { type: T }> => object.type === type);
}

const rows: TaggedRow[] = [
  { alert: 'one', technique_id: 'T1003', confidence: '0.9', time: '2026-02-02T01:00:00+01:00' },
  { alert: 'two', technique_id: 'T1003', confidence: '0.6', time: '2026-01-31 23:00' },
  { alert: 'three', technique_id: 'T1059.001', confidence: '', time: '' },
  { alert: 'four', technique_id: '', confidence: '', time: '' },
];

it('holds who says so, and a sighting and a note for each technique', async () => {
  const bundle = await bundleOf(rows, { timeColumn: 'time' });
  const [identity] = ofType(bundle, 'identity');
  const [pattern, child] = ofType(bundle, 'attack-pattern');
  const [sighting, other] = ofType(bundle, 'sighting');
  expect(identity).toMatchObject({ name: 'alert2attack', identity_class: 'system' });
  expect(sighting).toMatchObject({
    count: 2,
    confidence: 75,
    first_seen: '2026-01-31T23:00:00.000Z',
    last_seen: '2026-02-02T00:00:00.000Z',
    created: '2026-03-01T12:00:00.000Z',
    sighting_of_ref: pattern!.id,
    where_sighted_refs: [identity!.id],
  });
  expect(other).toMatchObject({ count: 1, sighting_of_ref: child!.id });
  expect(other).not.toHaveProperty('first_seen');
  expect(ofType(bundle, 'note')[0]).toMatchObject({
    abstract: '2 alerts tagged as T1003 OS Credential Dumping',
    content: '2 alerts, mean confidence 0.75\n• one\n• two',
    object_refs: [pattern!.id, sighting!.id],
  });
});

it('makes attack-patterns where the shipped catalogue has no ids for them', async () => {
  const [pattern, child] = ofType(await bundleOf(rows), 'attack-pattern');
  expect(pattern).toMatchObject({
    name: 'OS Credential Dumping',
    kill_chain_phases: [{ kill_chain_name: 'mitre-attack', phase_name: 'credential-access' }],
    external_references: [{ source_name: 'mitre-attack', external_id: 'T1003' }],
  });
  expect(child).toMatchObject({
    name: 'Command and Scripting Interpreter, sub-technique T1059.001',
    external_references: [{ external_id: 'T1059.001', url: 'https://attack.mitre.org/techniques/T1059/001' }],
  });
});

it("refers to ATT&CK's own objects where a bundle of ATT&CK is used, over revocations too", async () => {
  const bundle = await bundleOf([{ technique_id: 'T9002' }, { technique_id: 'T9003' }], {
    attack: await teaRoom,
  });
  expect(ofType(bundle, 'attack-pattern')).toEqual([]);
  expect(ofType(bundle, 'sighting').map((sighting) => sighting.sighting_of_ref)).toEqual([
    'attack-pattern--00000002-0000-4000-8000-000000000000',
    'attack-pattern--00000004-0000-4000-8000-000000000000',
  ]);
});

it('equal rows and time give equal bytes, another time or another alert other ids', async () => {
  const ids = async (some: readonly TaggedRow[], time: Date): Promise<string[]> =>
    ofType(await bundleOf(some, { created: time }), 'sighting').map(({ id }) => id);
  const first = await exported(rows, { to: 'stix', created });
  expect((await exported(rows, { to: 'stix', created })).bytes.equals(first.bytes)).toBe(true);
  const now = await ids(rows, created);
  expect(await ids(rows, new Date('2026-03-02'))).not.toContain(now[0]);
  expect(await ids([{ ...rows[0]!, alert: 'changed' }, ...rows.slice(1)], created)).not.toContain(now[0]);
});

it('what every export repeats keeps its ids and dates: identity and techniques', async () => {
  const at = async (time: Date): Promise<StixItem[]> => {
    const bundle = await bundleOf(rows, { created: time, producer: 'Example CERT' });
    return [...ofType(bundle, 'identity'), ...ofType(bundle, 'attack-pattern')];
  };
  const [identity] = await at(created);
  expect(await at(new Date('2027-01-01'))).toEqual(await at(created));
  expect(identity).toMatchObject({ name: 'Example CERT', identity_class: 'organization' });
});

it('hostile alerts and producers stay harmless', async () => {
  const some = hostileTexts.map((alert) => ({ alert, technique_id: 'T1003' }));
  expect(isPlain(await bundleOf(some, { producer: 'ACME\u202e\n<b>' }))).toBe(true);
});

it('any texts give a bundle that keeps the rules, with as many sightings as rows', async () => {
  const id = fc.constantFrom('T1003', 'T1059', 'T1059.001');
  const row = fc.record({ alert: anyText(), technique_id: id });
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 6 }), async (some) => {
      const bundle = await bundleOf(some);
      expect(ofType(bundle, 'sighting').reduce((sum, { count }) => sum + count, 0)).toBe(some.length);
      expect(isPlain(bundle)).toBe(true);
    }),
    { numRuns: 25 },
  );
});

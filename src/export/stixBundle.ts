import type { Attack } from '../attack/attack';
import type { Producer } from './producer';
import { alertCount, tallyText, techniqueTitle } from './tallyText';
import type { TechniqueTally } from './techniqueTally';
import { uuidV5 } from './uuidV5';

/** What a STIX bundle says besides its techniques. */
export interface BundleFrame {
  readonly attack: Attack;
  readonly producer: Producer;
  readonly created: Date;
}

interface StixItem extends Record<string, unknown> {
  readonly type: string;
  readonly id: string;
}

/**
 * The date of what every export repeats, the identity and the techniques: an object of STIX that comes again
 * under its id must come with its dates.
 */
const always = '2020-01-01T00:00:00.000Z';

const mostSighted = 999_999_999;

/**
 * A STIX 2.1 bundle, as JSON: who says so (identity), and for each technique how often and when it was seen
 * (sighting) and by which alerts (note). Sightings refer to ATT&CK's own attack-patterns where the ATT&CK data
 * have their ids; otherwise attack-patterns are made, and lie in the bundle.
 *
 * Equal tallies and time give equal ids (UUID version 5). Source: STIX version 2.1, OASIS Standard.
 */
export function stixBundle(tallies: readonly TechniqueTally[], frame: BundleFrame): string {
  const identity = identityOf(frame.producer);
  const objects = [identity, ...tallies.flatMap((tally) => objectsOf(tally, identity.id, frame))];
  const id = `bundle--${uuidV5(objects.map((object) => object.id).join(' '))}`;
  return `${JSON.stringify({ type: 'bundle', id, objects }, null, 1)}\n`;
}

function identityOf({ uuid, name, kind }: Producer): StixItem {
  return {
    type: 'identity',
    spec_version: '2.1',
    id: `identity--${uuid}`,
    created: always,
    modified: always,
    name,
    identity_class: kind,
  };
}

function objectsOf(tally: TechniqueTally, identity: string, { attack, created }: BundleFrame): StixItem[] {
  const { technique, alerts, meanConfidence, firstSeen, lastSeen } = tally;
  const made = technique.stixId === null ? [attackPattern(tally, identity, attack)] : [];
  const pattern = technique.stixId ?? made[0]!.id;
  const time = created.toISOString();
  const name = `${technique.id} ${pattern} ${identity} ${time} ${tally.digest}`;
  const common = { spec_version: '2.1', created_by_ref: identity, created: time, modified: time };
  const sighting = {
    ...common,
    type: 'sighting',
    id: `sighting--${uuidV5(`sighting ${name}`)}`,
    ...(meanConfidence !== null && { confidence: Math.round(100 * meanConfidence) }),
    ...(firstSeen && lastSeen && { first_seen: firstSeen.toISOString(), last_seen: lastSeen.toISOString() }),
    count: Math.min(alerts, mostSighted),
    sighting_of_ref: pattern,
    where_sighted_refs: [identity],
    summary: true,
  };
  const note = {
    ...common,
    type: 'note',
    id: `note--${uuidV5(`note ${name}`)}`,
    abstract: `${alertCount(alerts)} tagged as ${techniqueTitle(technique)}`,
    content: tallyText(tally),
    object_refs: [pattern, sighting.id],
  };
  return [...made, sighting, note];
}

/** What a sighting can refer to where the ATT&CK data have no ids of STIX objects: the shipped catalogue. */
function attackPattern({ technique }: TechniqueTally, identity: string, { version }: Attack): StixItem {
  const { id, name, url, parent, tactics } = technique;
  return {
    type: 'attack-pattern',
    spec_version: '2.1',
    id: `attack-pattern--${uuidV5(`attack-pattern ${identity} ${version} ${id}`)}`,
    created_by_ref: identity,
    created: always,
    modified: always,
    name: name ?? `${parent!.name ?? parent!.id}, sub-technique ${id}`,
    kill_chain_phases: tactics.map(({ shortname }) => ({
      kill_chain_name: 'mitre-attack',
      phase_name: shortname,
    })),
    external_references: [{ source_name: 'mitre-attack', external_id: id, url }],
  };
}

import { exampleText } from './exampleText';
import type { ExportTechnique } from './exportTechnique';
import type { Producer } from './producer';
import { alertCount, tallyText, techniqueTitle } from './tallyText';
import type { TechniqueTally } from './techniqueTally';
import { uuidV5 } from './uuidV5';

/** What a MISP event says besides its techniques. */
export interface EventFrame {
  readonly producer: Producer;
  readonly created: Date;
  /** The name of the file that was exported. */
  readonly source: string;
}

/**
 * A MISP event, as JSON: an attribute for each technique with its count and example alerts, and galaxy tags on
 * the attributes and the event. For the own organisation only, unpublished, not for detection.
 *
 * Equal tallies and time give equal ids. Source: MISP core format (draft-dulaunoy-misp-core-format).
 */
export function mispEvent(tallies: readonly TechniqueTally[], frame: EventFrame): string {
  const { producer, created, source } = frame;
  const time = String(Math.floor(created.getTime() / 1000));
  const name = `${producer.uuid} ${time} ${tallies.map(({ digest }) => digest).join(' ')}`;
  const uuid = uuidV5(`misp event ${name}`);
  const alerts = tallies.reduce((sum, tally) => sum + tally.alerts, 0);
  const event = {
    uuid,
    info: `${alertCount(alerts)} of ${exampleText(source, 100)} by ATT&CK technique`,
    date: created.toISOString().slice(0, 10),
    timestamp: time,
    published: false,
    publish_timestamp: '0',
    analysis: '2',
    threat_level_id: '4',
    distribution: '0',
    sharing_group_id: '0',
    attribute_count: String(tallies.length),
    Orgc: { uuid: producer.uuid, name: producer.name },
    Attribute: tallies.map((tally) => attribute(tally, uuid, time)),
    Tag: [...new Set(tallies.map(({ technique }) => galaxyTag(technique)))].map((tag) => ({ name: tag })),
  };
  return `${JSON.stringify({ Event: event }, null, 1)}\n`;
}

function attribute(tally: TechniqueTally, eventUuid: string, time: string): Record<string, unknown> {
  const { technique, alerts, firstSeen, lastSeen } = tally;
  return {
    uuid: uuidV5(`misp attribute ${eventUuid} ${technique.id}`),
    type: 'text',
    category: 'Internal reference',
    value: `${techniqueTitle(technique)}: ${alertCount(alerts)}`,
    comment: tallyText(tally),
    to_ids: false,
    timestamp: time,
    distribution: '5',
    sharing_group_id: '0',
    deleted: false,
    disable_correlation: true,
    ...(firstSeen && lastSeen && { first_seen: firstSeen.toISOString(), last_seen: lastSeen.toISOString() }),
    Tag: [{ name: galaxyTag(technique) }],
  };
}

/** The cluster of MISP's ATT&CK galaxy; the parent's where the sub-technique's name is unknown. */
function galaxyTag({ id, name, parent }: ExportTechnique): string {
  const cluster = name === null && parent ? parent : { id, name };
  const value = `${cluster.name ?? cluster.id} - ${cluster.id}`.replaceAll('"', "'");
  return `misp-galaxy:mitre-attack-pattern="${value}"`;
}

import type { Attack } from '../attack/attack';
import { TaggedSource } from '../export/taggedSource';
import { TechniqueTally } from '../export/techniqueTally';

/** What a file of tagged alerts holds, summed up. */
export interface TaggedAlerts {
  /** By id, ascending. */
  readonly tallies: readonly TechniqueTally[];
  /** Rows that need review, or have no technique. */
  readonly untagged: number;
  /** Rows whose id is no technique of ATT&CK. */
  readonly unfit: number;
  /** The time and the technique of each alert that has a time; empty where no column of times was named. */
  readonly times: readonly string[];
  readonly timedIds: readonly string[];
}

/**
 * Reads tagged alerts, of any number, once.
 * @throws InputError when the file cannot be read or is not tagged, or a time or number in it cannot be read
 */
export async function taggedAlerts(
  path: string,
  attack: Attack,
  timeColumn: string | undefined,
): Promise<TaggedAlerts> {
  const source = new TaggedSource(path, { to: 'navigator', ...(timeColumn !== undefined && { timeColumn }) });
  const tallies = new Map<string, TechniqueTally>();
  const times: string[] = [];
  const timedIds: string[] = [];
  for await (const { alerts } of source.alerts(attack)) {
    for (const alert of alerts) {
      const { technique, time } = alert;
      const tally = tallies.get(technique.id) ?? new TechniqueTally(technique);
      tallies.set(technique.id, tally);
      tally.add(alert);
      if (!time) continue;
      times.push(time.toISOString());
      timedIds.push(technique.id);
    }
  }
  const { untagged, unfit } = source.leftOut;
  const sorted = [...tallies.values()].sort((a, b) => (a.technique.id < b.technique.id ? -1 : 1));
  return { tallies: sorted, untagged, unfit, times, timedIds };
}

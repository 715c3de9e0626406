import type { Attack } from '../attack/attack';
import { nothingTagged } from './nothingTagged';
import type { TaggedSource } from './taggedSource';
import { TechniqueTally } from './techniqueTally';

/**
 * The alerts of a file summed up by technique, by id ascending.
 *
 * @throws InputError when no row has a technique
 */
export async function tallyTechniques(source: TaggedSource, attack: Attack): Promise<TechniqueTally[]> {
  const tallies = new Map<string, TechniqueTally>();
  for await (const { alerts } of source.alerts(attack)) {
    for (const alert of alerts) {
      const { technique } = alert;
      const tally = tallies.get(technique.id) ?? new TechniqueTally(technique);
      tallies.set(technique.id, tally);
      tally.add(alert);
    }
  }
  if (tallies.size === 0) throw nothingTagged(source);
  return [...tallies.values()].sort((a, b) => (a.technique.id < b.technique.id ? -1 : 1));
}

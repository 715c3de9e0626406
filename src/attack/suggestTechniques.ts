import { editDistance } from '../spelling/editDistance';
import type { Technique } from './technique';
import { parentTechniqueId } from './techniqueId';
import type { TechniqueIndex } from './techniqueIndex';

/** A technique that may have been meant. */
export interface TechniqueSuggestion {
  readonly id: string;
  readonly name: string;
}

const idWithin = /T\d{4}(?:\.\d{3})?(?!\d)/i;
const longestId = 12;
const longestName = 80;
const most = 3;

/**
 * The live techniques that a text most likely means, best first, at most three: an id within it, a name
 * that it is or nearly is, ids one or two letters away.
 */
export function suggestTechniques(index: TechniqueIndex, text: string): TechniqueSuggestion[] {
  const wanted = text.trim().slice(0, longestName);
  const found = [...within(index, wanted), ...byName(index, wanted), ...byId(index, wanted)];
  const ids = new Map(found.map(({ id, name }) => [id, name]));
  return [...ids].slice(0, most).map(([id, name]) => ({ id, name }));
}

function within(index: TechniqueIndex, text: string): Technique[] {
  const id = idWithin.exec(text)?.[0].toUpperCase();
  if (!id) return [];
  return [index.technique(id), index.technique(parentTechniqueId(id))].filter(
    (technique) => technique !== undefined && !technique.revoked && !technique.deprecated,
  ) as Technique[];
}

function byName(index: TechniqueIndex, text: string): Technique[] {
  if (text.length < 4) return [];
  const allowed = Math.max(1, Math.floor(text.length / 5));
  return nearest(index, text.toLowerCase(), allowed, ({ name }) => name.toLowerCase());
}

function byId(index: TechniqueIndex, text: string): Technique[] {
  if (text.length < 4 || text.length > longestId) return [];
  const id = text.toUpperCase();
  return nearest(index, index.parentsOnly ? id.split('.')[0]! : id, 2, (technique) => technique.id);
}

function nearest(
  index: TechniqueIndex,
  text: string,
  allowed: number,
  key: (technique: Technique) => string,
): Technique[] {
  const scored: { technique: Technique; distance: number; shared: number }[] = [];
  for (const technique of index.techniques()) {
    const other = key(technique);
    if (Math.abs(other.length - text.length) > allowed) continue;
    const distance = editDistance(text, other);
    if (distance <= allowed) scored.push({ technique, distance, shared: sharedStart(text, other) });
  }
  scored.sort((a, b) => a.distance - b.distance || b.shared - a.shared);
  return scored.slice(0, most).map(({ technique }) => technique);
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

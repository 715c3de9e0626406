import { suggestTechniques } from './suggestTechniques';
import type { Technique } from './technique';
import { parentTechniqueId, readTechniqueId } from './techniqueId';
import type { TechniqueIndex } from './techniqueIndex';
import type { ResolutionNote, TechniqueResolution, UnfitTechnique } from './techniqueResolution';

const otherObject = /^(?:[GSCM]|DS|DET|DC|AN)\d{4}$/i;

/**
 * Says which technique an id means, or why it means none. Mends the writing (lower case, blanks, `T1059/001`,
 * `attack.t1059`), follows revocations, and reports both as notes.
 *
 * @param index - the knowledge base
 * @param given - an id as somebody wrote it; any text is allowed
 */
export function resolveTechnique(index: TechniqueIndex, given: string): TechniqueResolution {
  const id = readTechniqueId(given);
  if (id === null) return notAnId(index, given);
  const notes: ResolutionNote[] = [];
  if (id !== given) notes.push({ kind: 'repaired', message: `${echo(given)} was read as ${id}` });
  const entry = index.technique(id);
  return entry ? follow(index, given, entry, notes) : notListed(index, given, id, notes);
}

function follow(
  index: TechniqueIndex,
  given: string,
  entry: Technique,
  notes: ResolutionNote[],
): TechniqueResolution {
  const chain = [entry.id];
  let technique = entry;
  while (technique.revoked) {
    const next = technique.revokedBy === null ? undefined : index.technique(technique.revokedBy);
    const what = `${entry.id} (${entry.name}) was revoked`;
    if (!next) return unfit(index, given, 'revoked', `${what}, and no technique took its place`, chain);
    if (chain.includes(next.id)) {
      const circle = [...chain, next.id].join(' → ');
      return unfit(index, given, 'revoked', `${what}, and its successors run in a circle: ${circle}`, chain);
    }
    chain.push(next.id);
    technique = next;
  }
  if (technique.deprecated) {
    const way = chain.length > 1 ? `${entry.id} was revoked by ${technique.id}, which` : technique.id;
    const message = `${way} (${technique.name}) is deprecated in ${index.title}: no technique took its place`;
    return unfit(index, given, 'deprecated', message, chain);
  }
  if (chain.length > 1) {
    const message = `${entry.id} was revoked: ${technique.id} (${technique.name}) took its place`;
    notes.push({ kind: 'revoked', message });
  }
  const parentId = technique.parentId ?? technique.id;
  return { ok: true, given, id: technique.id, parentId, technique, chain, notes };
}

function notListed(
  index: TechniqueIndex,
  given: string,
  id: string,
  notes: ResolutionNote[],
): TechniqueResolution {
  const parent = index.technique(parentTechniqueId(id));
  if (!index.parentsOnly) return unfit(index, given, 'unknown', `${id} is not in ${index.title}`, [], id);
  if (!parent || parent.id === id) {
    const message =
      `${id} is unknown to ${index.title}, which lists live parent techniques only: load a full ATT&CK ` +
      'bundle to see whether it was revoked';
    return unfit(index, given, 'unknown', message, [], id);
  }
  const message = `${index.title} has no entry for ${id}: its parent ${parent.id} (${parent.name}) is used`;
  notes.push({ kind: 'parent-used', message });
  return {
    ok: true,
    given,
    id: parent.id,
    parentId: parent.id,
    technique: parent,
    chain: [parent.id],
    notes,
  };
}

function notAnId(index: TechniqueIndex, given: string): UnfitTechnique {
  const text = given.trim();
  const tactic = index.tactic(text);
  if (tactic || /^TA\d{4}$/i.test(text)) {
    const name = tactic ? ` (${tactic.name})` : '';
    const message = `${echo(given)} is a tactic${name}, not a technique: give one of the tactic's techniques`;
    return unfit(index, given, 'tactic', message, [], '');
  }
  if (text === '') return unfit(index, given, 'malformed', 'the technique id is empty', [], '');
  const isOther = otherObject.test(text);
  const what = isOther
    ? 'the id of another ATT&CK object (group, software, campaign, mitigation, detection), not of a technique'
    : 'no technique id: T and four digits, and a dot and three digits for a sub-technique (T1059, T1059.001)';
  return unfit(index, given, 'malformed', `${echo(given)} is ${what}`, [], isOther ? '' : text);
}

function unfit(
  index: TechniqueIndex,
  given: string,
  reason: UnfitTechnique['reason'],
  problem: string,
  chain: readonly string[],
  meant = '',
): UnfitTechnique {
  const suggestions = meant === '' ? [] : suggestTechniques(index, meant);
  const near = suggestions.map(({ id, name }) => `${id} (${name})`).join(', ');
  return {
    ok: false,
    given,
    reason,
    message: near ? `${problem}; near it: ${near}` : problem,
    chain,
    suggestions,
  };
}

function echo(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}

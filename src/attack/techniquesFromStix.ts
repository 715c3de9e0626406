import type { StixBundle } from './stixBundle';
import type { StixAttackPattern, StixReference } from './stixChecks';
import type { Technique } from './technique';
import { isTechniqueId, parentTechniqueId } from './techniqueId';

/**
 * The techniques of a bundle, by STIX id. An attack-pattern without an ATT&CK id becomes a problem; where two
 * share one id, the live one has it.
 */
export function techniquesFromStix(bundle: StixBundle): Map<string, Technique> {
  const patterns = withIds(bundle);
  const parents = targets(bundle, 'subtechnique-of');
  const successors = targets(bundle, 'revoked-by');
  const idOf = (stixId: string | undefined): string | null =>
    (stixId !== undefined && patterns.get(stixId)?.id) || null;
  const techniques = new Map<string, Technique>();
  for (const [stixId, { id, url, pattern }] of patterns) {
    const isSubtechnique = pattern.x_mitre_is_subtechnique ?? id.includes('.');
    techniques.set(stixId, {
      id,
      stixId,
      name: pattern.name,
      description: pattern.description ?? '',
      tactics: tacticsOf(pattern),
      platforms: pattern.x_mitre_platforms ?? [],
      isSubtechnique,
      parentId: isSubtechnique ? (idOf(parents.get(stixId)) ?? parentTechniqueId(id)) : null,
      revoked: pattern.revoked ?? false,
      revokedBy: idOf(successors.get(stixId)),
      deprecated: pattern.x_mitre_deprecated ?? false,
      url,
      detection: pattern.x_mitre_detection ?? '',
    });
  }
  return techniques;
}

interface Identified {
  readonly id: string;
  readonly url: string;
  readonly pattern: StixAttackPattern;
}

function withIds({ attackPatterns, problems }: StixBundle): Map<string, Identified> {
  const holders = new Map<string, string>();
  const patterns = new Map<string, Identified>();
  for (const [stixId, pattern] of attackPatterns) {
    const reference = attackReference(pattern.external_references);
    const id = reference?.external_id;
    if (id === undefined || !isTechniqueId(id)) {
      const problem = `no ATT&CK technique id (${id ?? 'none'}) among its external references`;
      problems.push({ type: 'attack-pattern', object: stixId, problem });
      continue;
    }
    const holder = holders.get(id);
    const other = holder === undefined ? undefined : attackPatterns.get(holder);
    if (holder !== undefined && other) {
      const loser = isLive(other) || !isLive(pattern) ? stixId : holder;
      const problem = `${id} is also the id of ${loser === stixId ? holder : stixId}, which is used`;
      problems.push({ type: 'attack-pattern', object: loser, problem });
      if (loser === stixId) continue;
      patterns.delete(holder);
    }
    holders.set(id, stixId);
    patterns.set(stixId, { id, url: reference?.url ?? '', pattern });
  }
  return patterns;
}

/** The reference to ATT&CK itself (`mitre-attack`, `mitre-mobile-attack`, …), if there is one. */
export function attackReference(references: readonly StixReference[] | undefined): StixReference | undefined {
  return references?.find(
    ({ source_name: source }) => source.startsWith('mitre-') && source.endsWith('attack'),
  );
}

function isLive(pattern: StixAttackPattern): boolean {
  return !pattern.revoked && !pattern.x_mitre_deprecated;
}

function tacticsOf(pattern: StixAttackPattern): string[] {
  const phases = pattern.kill_chain_phases ?? [];
  return phases
    .filter(({ kill_chain_name: name }) => name.startsWith('mitre-'))
    .map(({ phase_name: name }) => name);
}

function targets(bundle: StixBundle, type: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const relationship of bundle.relationships.values()) {
    if (relationship.relationship_type !== type || relationship.revoked) continue;
    found.set(relationship.source_ref, relationship.target_ref);
  }
  return found;
}

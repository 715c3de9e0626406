import type { Attack } from '../attack/attack';

/** What a tag says of a technique besides its score. */
export interface TechniqueInfo {
  /** The id as the training data had it. */
  readonly techniqueId: string;
  /** Empty where ATT&CK does not know the id. */
  readonly techniqueName: string;
  /** By short name, in matrix order. */
  readonly tactics: readonly string[];
}

/** A technique's name and tactics; those of its successor where it was revoked, none where it is unknown. */
export function describeTechnique(attack: Attack, techniqueId: string): TechniqueInfo {
  const resolved = attack.resolveTechnique(techniqueId);
  const technique = resolved.ok ? resolved.technique : attack.technique(techniqueId);
  if (!technique) return { techniqueId, techniqueName: '', tactics: [] };
  const tactics = attack.tacticsOf(technique.id).map(({ shortname }) => shortname);
  return { techniqueId, techniqueName: technique.name, tactics };
}

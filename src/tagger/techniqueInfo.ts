import type { Attack } from '../attack/attack';

/** What a tag says of a technique besides its score. */
export interface TechniqueInfo {
  /** The id as the training data had it. */
  readonly techniqueId: string;
  /** Empty where ATT&CK does not know the id. */
  readonly techniqueName: string;
  /** By short name, in matrix order. */
  readonly tactics: readonly string[];
  /** Set where no alert was labelled with the technique: only ATT&CK's texts tell of it. */
  readonly zeroShot?: true;
}

/**
 * A technique's name and tactics; those of its successor where it was revoked, none where it is unknown.
 * @param labelled - the techniques that alerts were labelled with; others are marked. All when left out.
 */
export function describeTechnique(
  attack: Attack,
  techniqueId: string,
  labelled?: ReadonlySet<string>,
): TechniqueInfo {
  const zeroShot = labelled && !labelled.has(techniqueId) ? ({ zeroShot: true } as const) : {};
  const resolved = attack.resolveTechnique(techniqueId);
  const technique = resolved.ok ? resolved.technique : attack.technique(techniqueId);
  if (!technique) return { techniqueId, techniqueName: '', tactics: [], ...zeroShot };
  const tactics = attack.tacticsOf(technique.id).map(({ shortname }) => shortname);
  return { techniqueId, techniqueName: technique.name, tactics, ...zeroShot };
}

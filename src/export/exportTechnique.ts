import type { Attack } from '../attack/attack';
import type { Tactic } from '../attack/tactic';
import type { Technique } from '../attack/technique';
import { readTechniqueId } from '../attack/techniqueId';
import type { FitTechnique } from '../attack/techniqueResolution';

/** A technique as other tools name it. */
export interface NamedTechnique {
  readonly id: string;
  /** `null` where the ATT&CK data do not list it: the shipped catalogue has no sub-techniques. */
  readonly name: string | null;
  /** Its page. */
  readonly url: string;
  /** The id of its STIX object; `null` where the ATT&CK data have none: the shipped catalogue. */
  readonly stixId: string | null;
}

/** A technique or sub-technique that alerts were tagged with. */
export interface ExportTechnique extends NamedTechnique {
  /** In matrix order. */
  readonly tactics: readonly Tactic[];
  /** What a sub-technique belongs to; `null` for a technique. */
  readonly parent: NamedTechnique | null;
}

/** What an export says of a technique. A sub-technique stays one, also where only its parent is listed. */
export function exportTechnique(attack: Attack, fit: FitTechnique): ExportTechnique {
  const tactics = attack.tacticsOf(fit.id);
  if (fit.notes.some(({ kind }) => kind === 'parent-used')) {
    const id = readTechniqueId(fit.given)!;
    return { id, name: null, url: pageOf(id), stixId: null, tactics, parent: named(fit.technique) };
  }
  const { parentId } = fit.technique;
  if (parentId === null) return { ...named(fit.technique), tactics, parent: null };
  const listed = attack.parentOf(fit.id);
  const parent = listed ? named(listed) : { id: parentId, name: null, url: pageOf(parentId), stixId: null };
  return { ...named(fit.technique), tactics, parent };
}

/** A tactic's page. */
export function tacticUrl({ id }: Tactic): string {
  return `https://attack.mitre.org/tactics/${encodeURIComponent(id)}`;
}

function named({ id, name, url, stixId }: Technique): NamedTechnique {
  return { id, name, url: /^https?:\/\//i.test(url) ? url : pageOf(id), stixId };
}

function pageOf(id: string): string {
  return `https://attack.mitre.org/techniques/${id.replace('.', '/')}`;
}

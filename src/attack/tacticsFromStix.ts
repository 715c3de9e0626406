import { enterpriseTactics } from './enterpriseTactics';
import type { StixBundle } from './stixBundle';
import type { Tactic } from './tactic';
import { attackReference } from './techniquesFromStix';

/**
 * The tactics of a bundle in the order of its matrices. Those that no matrix lists follow, in the order of
 * the enterprise matrix as far as that has them; a bundle without tactics gives the enterprise ones.
 */
export function tacticsFromStix(bundle: StixBundle): Tactic[] {
  if (bundle.tactics.size === 0) return [...enterpriseTactics];
  const ordered = new Map<string, Tactic>();
  const add = (stixId: string): void => {
    const object = bundle.tactics.get(stixId);
    if (!object || object.revoked || object.x_mitre_deprecated) return;
    ordered.set(stixId, {
      id: attackReference(object.external_references)?.external_id ?? '',
      shortname: object.x_mitre_shortname,
      name: object.name,
      description: object.description ?? '',
    });
  };
  for (const matrix of bundle.matrices.values()) {
    if (!matrix.revoked && !matrix.x_mitre_deprecated) matrix.tactic_refs.forEach(add);
  }
  const rest = [...bundle.tactics.values()].sort(
    (a, b) => place(a.x_mitre_shortname) - place(b.x_mitre_shortname),
  );
  for (const { id } of rest) add(id);
  return [...ordered.values()];
}

function place(shortname: string): number {
  const at = enterpriseTactics.findIndex((tactic) => tactic.shortname === shortname);
  return at < 0 ? enterpriseTactics.length : at;
}

import { InputError } from '../errors/inputError';
import { analyticsFromStix } from './analyticsFromStix';
import type { AttackData } from './attackData';
import { proceduresFromStix } from './proceduresFromStix';
import { type StixBundle, sortStixObjects } from './stixBundle';
import { loadStixChecks } from './stixChecks';
import { tacticsFromStix } from './tacticsFromStix';
import { attackReference, techniquesFromStix } from './techniquesFromStix';

/**
 * Reads the objects of a STIX 2.0 or 2.1 bundle.
 *
 * @param origin - where they are from, for the message
 * @throws InputError when there is no technique among them
 */
export async function attackDataFromStix(objects: readonly unknown[], origin: string): Promise<AttackData> {
  const bundle = sortStixObjects(objects, await loadStixChecks());
  const techniques = techniquesFromStix(bundle);
  if (techniques.size === 0) throw new InputError(noTechniques(objects, bundle, origin));
  return {
    domain: domainOf(bundle),
    version: versionOf(bundle),
    techniques: [...techniques.values()],
    tactics: tacticsFromStix(bundle),
    procedureExamples: proceduresFromStix(bundle, techniques),
    detectionAnalytics: analyticsFromStix(bundle, techniques),
    problems: bundle.problems,
  };
}

function versionOf({ collections }: StixBundle): string | null {
  const versions = new Set<string>();
  for (const { x_mitre_version: version } of collections.values()) if (version) versions.add(version);
  return versions.size === 1 ? [...versions][0]! : null;
}

function domainOf({ matrices, attackPatterns }: StixBundle): string {
  for (const { external_references: references } of matrices.values()) {
    const domain = attackReference(references)?.external_id;
    if (domain) return domain;
  }
  for (const { x_mitre_domains: domains } of attackPatterns.values()) if (domains?.[0]) return domains[0];
  return 'enterprise-attack';
}

function noTechniques(objects: readonly unknown[], { problems }: StixBundle, origin: string): string {
  const counts = new Map<string, number>();
  for (const object of objects) {
    const type = typeof object === 'object' && object && 'type' in object ? String(object.type) : '?';
    counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  const types = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 5);
  const held = types.map(([type, count]) => `${count} ${type.slice(0, 40)}`).join(', ') || 'nothing';
  const [first] = problems;
  const broken = first ? ` (${problems.length} broken, the first: ${first.object}: ${first.problem})` : '';
  return (
    `${origin}: no ATT&CK technique in this bundle; it holds ${held}${broken}. ` +
    'Give a bundle of ATT&CK, such as enterprise-attack-18.1.json'
  );
}

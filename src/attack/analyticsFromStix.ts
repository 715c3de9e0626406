import type { DetectionAnalytic } from './detectionAnalytic';
import type { StixBundle } from './stixBundle';
import type { Technique } from './technique';
import { attackReference } from './techniquesFromStix';

/**
 * The detection analytics of a bundle, in the order of its `detects` relationships. A relationship or strategy that
 * points to an object which is not there becomes a problem; analytics without a description are passed over.
 *
 * @param techniques - by STIX id
 */
export function analyticsFromStix(
  bundle: StixBundle,
  techniques: ReadonlyMap<string, Technique>,
): DetectionAnalytic[] {
  const found: DetectionAnalytic[] = [];
  for (const relationship of bundle.relationships.values()) {
    const { id, source_ref: source, target_ref: target } = relationship;
    if (relationship.relationship_type !== 'detects' || !source.startsWith('x-mitre-detection-strategy--')) {
      continue;
    }
    if (relationship.revoked || relationship.x_mitre_deprecated) continue;
    const technique = techniques.get(target);
    const strategy = bundle.strategies.get(source);
    if (!technique || !strategy) {
      const problem = `points to ${technique ? source : target}, which the bundle does not hold`;
      bundle.problems.push({ type: 'relationship', object: id, problem });
      continue;
    }
    if (strategy.revoked || strategy.x_mitre_deprecated) continue;
    const parentId = technique.parentId ?? technique.id;
    for (const reference of strategy.x_mitre_analytic_refs ?? []) {
      const analytic = bundle.analytics.get(reference);
      if (!analytic) {
        const problem = `points to ${reference}, which the bundle does not hold`;
        bundle.problems.push({ type: 'x-mitre-detection-strategy', object: source, problem });
        continue;
      }
      const { description = '', external_references: references = [] } = analytic;
      if (description === '' || analytic.revoked || analytic.x_mitre_deprecated) continue;
      const attackId = attackReference(references)?.external_id ?? '';
      found.push({ id: attackId, techniqueId: technique.id, parentId, description });
    }
  }
  return found;
}

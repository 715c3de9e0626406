import type { ProcedureExample } from './procedureExample';
import { procedureSentence } from './procedureSentence';
import type { StixBundle } from './stixBundle';
import type { Technique } from './technique';
import { attackReference } from './techniquesFromStix';

/**
 * The procedure examples of a bundle, in its order: `uses` relationships from a group, campaign or piece of
 * software to a technique. One that points to an object which is not there becomes a problem.
 *
 * @param techniques - by STIX id
 */
export function proceduresFromStix(
  bundle: StixBundle,
  techniques: ReadonlyMap<string, Technique>,
): ProcedureExample[] {
  const examples: ProcedureExample[] = [];
  for (const relationship of bundle.relationships.values()) {
    const { id, source_ref: source, target_ref: target, description = '' } = relationship;
    if (relationship.relationship_type !== 'uses' || !target.startsWith('attack-pattern--')) continue;
    if (relationship.revoked || relationship.x_mitre_deprecated) continue;
    const technique = techniques.get(target);
    const user = bundle.users.get(source);
    if (!technique || !user) {
      const problem = `points to ${technique ? source : target}, which the bundle does not hold`;
      bundle.problems.push({ type: 'relationship', object: id, problem });
      continue;
    }
    examples.push({
      id,
      techniqueId: technique.id,
      parentId: technique.parentId ?? technique.id,
      sourceId: attackReference(user.external_references)?.external_id ?? '',
      sourceName: user.name,
      sourceType: source.slice(0, source.indexOf('--')),
      description,
      sentence: procedureSentence(description),
    });
  }
  return examples;
}

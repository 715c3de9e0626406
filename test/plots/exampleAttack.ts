import { Attack } from '../../src/attack/attack';
import { enterpriseTactics } from '../../src/attack/enterpriseTactics';
import type { Technique } from '../../src/attack/technique';

/** A knowledge base of such techniques: id, and the short names of its tactics. */
export function exampleAttack(
  entries: readonly (readonly [id: string, ...tactics: string[]])[],
  nameOf = (id: string): string => `Technique ${id}`,
): Attack {
  const techniques = entries.map(
    ([id, ...tactics]): Technique => ({
      ...{ id, tactics, name: nameOf(id), stixId: null, description: '', platforms: [] },
      ...{ isSubtechnique: id.includes('.'), parentId: id.includes('.') ? id.slice(0, 5) : null },
      ...{ revoked: false, revokedBy: null, deprecated: false, url: '', detection: '' },
    }),
  );
  return new Attack(
    {
      ...{ domain: 'enterprise-attack', version: null, techniques, tactics: enterpriseTactics },
      ...{ procedureExamples: [], detectionAnalytics: [], problems: [] },
    },
    {
      ...{ kind: 'file', source: 'example.json', url: null, path: 'example.json', sha256: '' },
      ...{ version: '18.1', versionFrom: 'collection', retrieved: null, fromCache: false },
    },
  );
}

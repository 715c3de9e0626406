import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AttackData } from './attackData';
import { enterpriseTactics } from './enterpriseTactics';
import type { Technique } from './technique';

/** The catalogue that ships with the package: the same place seen from `src/` and from `dist/`. */
export const cataloguePath: string = join(__dirname, '..', '..', 'data', 'attack-techniques.json');

interface Catalogue {
  readonly attackVersion: string;
  readonly techniques: readonly {
    readonly id: string;
    readonly name: string;
    readonly tactics: readonly string[];
    readonly platforms: readonly string[];
    readonly summary: string;
  }[];
}

/** Reads the shipped catalogue: live parent techniques, with summaries of the project's own. */
export async function readCatalogue(): Promise<{ readonly data: AttackData; readonly bytes: Uint8Array }> {
  const bytes = await readFile(cataloguePath);
  const { attackVersion, techniques } = JSON.parse(bytes.toString('utf8')) as Catalogue;
  const data: AttackData = {
    domain: 'enterprise-attack',
    version: attackVersion,
    techniques: techniques.map(toTechnique),
    tactics: enterpriseTactics,
    procedureExamples: [],
    detectionAnalytics: [],
    problems: [],
  };
  return { data, bytes };
}

function toTechnique({ id, name, tactics, platforms, summary }: Catalogue['techniques'][number]): Technique {
  return {
    id,
    stixId: null,
    name,
    description: summary,
    tactics,
    platforms,
    isSubtechnique: false,
    parentId: null,
    revoked: false,
    revokedBy: null,
    deprecated: false,
    url: `https://attack.mitre.org/techniques/${id}`,
    detection: '',
  };
}

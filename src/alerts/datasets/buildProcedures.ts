import { join } from 'node:path';
import { InputError } from '../../errors/inputError';
import type { BuiltDataset } from './builtDataset';
import { writeDataset } from './writeDataset';

/** How one group, campaign or piece of software used a technique: what is needed of `loadAttack`'s examples. */
export interface ProcedureSource {
  readonly techniqueId: string;
  readonly parentId: string;
  /** ATT&CK id of who used it, such as `G0119`. */
  readonly sourceId: string;
  /** STIX type: `malware`, `tool`, `intrusion-set`, `campaign`. */
  readonly sourceType: string;
  /** The description without links and citations. */
  readonly sentence: string;
}

/** What is needed of the ATT&CK knowledge base that `loadAttack` gives. */
export interface ProcedureKnowledge {
  readonly version: string;
  procedureExamples(): readonly ProcedureSource[];
  /** The technique of an id, with the short names of its tactics in the order in which ATT&CK lists them. */
  technique(id: string): { readonly tactics: readonly string[] } | undefined;
}

/** How the procedures are built. */
export interface BuildProceduresOptions {
  /** The folder to write into; made when it is not there. */
  readonly out: string;
}

/** SHA-256 of the file that ATT&CK 18.1 gives. */
const sha256Of18 = 'dccf1b09a3661a45331617afb2cf2d42c772c5c1a4a6e3aaf46f2c5fb70ebcb8';

function cells(attack: ProcedureKnowledge): string[][] {
  const rows = attack.procedureExamples().map((example) => {
    const { techniqueId, parentId, sourceId, sourceType, sentence } = example;
    const tactics = attack.technique(techniqueId)?.tactics ?? [];
    const source = `mitre/cti uses relationship (${sourceType})`;
    const subId = techniqueId === parentId ? '' : techniqueId;
    return [sentence, parentId, subId, tactics.join(';'), source, sourceId];
  });
  return rows.filter(([sentence]) => sentence !== '');
}

/**
 * Builds `attack_procedures.csv`, labelled sentences from ATT&CK: what each group, campaign and piece of
 * software did, with the parent technique (`id`), the sub-technique (`sub_id`, empty for none), the tactics
 * and who did it (`ref`), in the bundle's order.
 *
 * @param attack - what `loadAttack` gives of a bundle; the shipped catalogue has no procedure examples
 * @throws InputError when there are no procedure examples, or the place cannot be written
 */
export async function buildProcedures(
  attack: ProcedureKnowledge,
  options: BuildProceduresOptions,
): Promise<BuiltDataset> {
  const rows = cells(attack);
  if (rows.length === 0) {
    throw new InputError(
      `ATT&CK ${attack.version} as it was loaded holds no procedure examples; load a bundle, not the catalogue`,
    );
  }
  return writeDataset({
    path: join(options.out, 'attack_procedures.csv'),
    columns: ['alert', 'id', 'sub_id', 'tactic', 'source', 'ref'],
    cells: rows,
    source: `ATT&CK ${attack.version}`,
    ...(attack.version === '18.1' && { expectedSha256: sha256Of18 }),
    onMismatch: 'warn',
    skipped: [],
    warnings: [],
  });
}

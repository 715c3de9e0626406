import type { Attack } from '../attack/attack';
import type { Tactic } from '../attack/tactic';
import type { Technique } from '../attack/technique';
import { InputError } from '../errors/inputError';

/** A technique with what its own id and its sub-techniques' were given. */
export interface MatrixCell {
  readonly technique: Technique;
  readonly value: number;
  /** Each id that was given, with its value, the largest first. */
  readonly parts: readonly (readonly [id: string, value: number])[];
}

/** The ATT&CK matrix with values. */
export interface MatrixCells {
  /** In the order of the matrix, techniques by name as there; a technique stands in each of its tactics. */
  readonly columns: readonly { readonly tactic: Tactic; readonly cells: readonly MatrixCell[] }[];
  /** Each technique with a value once, the largest first. */
  readonly used: readonly MatrixCell[];
  /** The ids that the knowledge base does not list. */
  readonly unlisted: readonly string[];
}

/** How the values of a technique and its sub-techniques become one: counts are added up, of scores the best stays. */
export type CombineValues = 'sum' | 'max';

/**
 * Puts values into the ATT&CK matrix: sub-techniques' count to their parents, revoked ids to what took their place.
 * @throws InputError on an id that comes twice, or a value that is not finite or below 0
 */
export function attackMatrixCells(
  attack: Attack,
  values: Iterable<readonly [id: string, value: number]>,
  combine: CombineValues,
): MatrixCells {
  const parts = new Map<string, [string, number][]>();
  const seen = new Set<string>();
  const unlisted: string[] = [];
  for (const [id, value] of values) {
    if (!Number.isFinite(value) || value < 0) {
      throw new InputError(`technique ${id} has value ${value}: give finite numbers from 0 on`);
    }
    if (seen.has(id)) throw new InputError(`technique ${id} comes twice: give each id once`);
    seen.add(id);
    const found = attack.resolveTechnique(id);
    const parent = found.ok ? attack.technique(found.parentId) : undefined;
    if (!parent) {
      unlisted.push(id);
      continue;
    }
    const own = parts.get(parent.id);
    if (own) own.push([id, value]);
    else parts.set(parent.id, [[id, value]]);
  }
  const cells = attack
    .techniques({ parentsOnly: true })
    .map((technique) => cellOf(technique, parts.get(technique.id) ?? [], combine))
    .sort((a, b) => (a.technique.name < b.technique.name ? -1 : 1));
  return {
    columns: attack.tactics.map((tactic) => ({
      tactic,
      cells: cells.filter(({ technique }) => technique.tactics.includes(tactic.shortname)),
    })),
    used: cells.filter(({ value }) => value > 0).sort((a, b) => b.value - a.value),
    unlisted,
  };
}

function cellOf(
  technique: Technique,
  parts: readonly [string, number][],
  combine: CombineValues,
): MatrixCell {
  const value = parts.reduce((all, [, one]) => (combine === 'sum' ? all + one : Math.max(all, one)), 0);
  return { technique, value, parts: [...parts].sort((a, b) => b[1] - a[1]) };
}

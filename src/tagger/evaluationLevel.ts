import type { Attack } from '../attack/attack';
import { parentTechniqueId } from '../attack/techniqueId';

/** What is judged: the technique, the sub-technique, or the tactic. */
export type EvaluationLevel = 'technique' | 'sub-technique' | 'tactic';

/**
 * The labels to train on: parents for `technique`; for `sub-technique` the cell of `subIds`, or the id where that is
 * empty; the ids as they are for `tactic`, which is derived from the technique that is predicted.
 */
export function trainingLabels(
  ids: readonly string[],
  level: EvaluationLevel | undefined,
  subIds?: readonly string[],
): readonly string[] {
  if (level === 'technique') return ids.map(parentTechniqueId);
  if (level === 'sub-technique' && subIds) return ids.map((id, i) => (subIds[i] === '' ? id : subIds[i]));
  return ids;
}

/**
 * The tactic that stands for a technique: its first in the order of the matrix, so that a tactic never contradicts
 * the technique it comes from; the id itself where ATT&CK does not know the technique.
 */
export function tacticOf(attack: Attack, id: string): string {
  const resolved = attack.resolveTechnique(id);
  return (resolved.ok ? attack.tacticsOf(resolved.id)[0]?.shortname : undefined) ?? id;
}

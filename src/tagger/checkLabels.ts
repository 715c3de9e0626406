import type { Attack } from '../attack/attack';
import type { TechniqueSuggestion } from '../attack/suggestTechniques';
import { readTechniqueId } from '../attack/techniqueId';
import type { FitTechnique } from '../attack/techniqueResolution';
import { type LabelConflict, labelConflicts } from './labelConflicts';

/** What can be wrong with a label; `revoked` and `repaired` can be mended. */
export type LabelProblemKind =
  | 'revoked'
  | 'repaired'
  | 'deprecated'
  | 'unknown'
  | 'malformed'
  | 'tactic'
  | 'sub-technique';

/** A label that is not right as it stands, with the rows that have it. */
export interface LabelProblem {
  readonly id: string;
  readonly kind: LabelProblemKind;
  readonly message: string;
  /** The label that takes its place, null where somebody has to decide: the label is unfit. */
  readonly becomes: string | null;
  /** Techniques that may have been meant, best first. */
  readonly suggestions: readonly TechniqueSuggestion[];
  /** Numbers of the rows from 0, and the lines of the file where these are known. */
  readonly rows: readonly number[];
  readonly lines: readonly number[];
}

/** Labelled alerts, as a `TaggedAlertTable` has them. */
export interface LabelledRows {
  readonly alerts: readonly string[];
  readonly ids: readonly string[];
  readonly lines?: readonly number[];
}

/** Options of {@link checkLabels}. */
export interface CheckLabelsOptions {
  /** Whether sub-techniques are unfit. Default false. */
  readonly parentsOnly?: boolean;
}

/** What {@link checkLabels} found. */
export interface LabelCheck {
  /** One per label, in the order of the first row that has it. */
  readonly problems: readonly LabelProblem[];
  /** Equal texts with different labels. */
  readonly conflicts: readonly LabelConflict[];
  /** How many rows have an unfit label. */
  readonly unfitRows: number;
  /** The label of every row, with those exchanged that can be mended; unfit ones are left as they are. */
  readonly ids: readonly string[];
}

/**
 * Checks labels against ATT&CK: revoked ones are followed, those written differently are mended, and both are
 * reported; deprecated, unknown and malformed ones, tactics, and sub-techniques where parents are asked for are
 * unfit. Where all labels are parents, a revoked parent that became a sub-technique becomes that one's parent.
 */
export function checkLabels(
  { alerts, ids, lines }: LabelledRows,
  attack: Attack,
  { parentsOnly }: CheckLabelsOptions = {},
): LabelCheck {
  const rowsOf = new Map<string, number[]>();
  ids.forEach((id, row) => {
    const rows = rowsOf.get(id);
    if (rows) rows.push(row);
    else rowsOf.set(id, [row]);
  });
  const toParents = parentsOnly ?? ![...rowsOf.keys()].some((id) => readTechniqueId(id)?.includes('.'));
  const problems: LabelProblem[] = [];
  for (const [id, rows] of rowsOf) {
    const problem = judge(attack, id, { parentsOnly: parentsOnly ?? false, toParents });
    if (problem) problems.push({ ...problem, id, rows, lines: lines ? rows.map((row) => lines[row]) : [] });
  }
  const becomes = new Map(problems.map((problem) => [problem.id, problem.becomes ?? problem.id]));
  const mended = ids.map((id) => becomes.get(id) ?? id);
  const unfit = problems.filter((problem) => problem.becomes === null);
  return {
    problems,
    conflicts: labelConflicts({ alerts, ids: mended, lines }),
    unfitRows: unfit.reduce((sum, { rows }) => sum + rows.length, 0),
    ids: mended,
  };
}

type Judgement = Pick<LabelProblem, 'kind' | 'message' | 'becomes' | 'suggestions'>;

function judge(
  attack: Attack,
  id: string,
  { parentsOnly, toParents }: { readonly parentsOnly: boolean; readonly toParents: boolean },
): Judgement | null {
  const resolved = attack.resolveTechnique(id);
  if (!resolved.ok) {
    const { reason: kind, message, suggestions } = resolved;
    return { kind, message, suggestions, becomes: null };
  }
  const becomes = liveId(resolved, toParents);
  const written = readTechniqueId(id) ?? id;
  if (parentsOnly && written.includes('.')) {
    const { parentId } = resolved;
    const name = attack.technique(parentId)?.name ?? '';
    const message = `${written} is a sub-technique where parents are asked for: its parent is ${parentId} (${name})`;
    return { kind: 'sub-technique', message, becomes: null, suggestions: [{ id: parentId, name }] };
  }
  if (becomes === id) return null;
  const kind = resolved.notes.some((note) => note.kind === 'revoked') ? 'revoked' : 'repaired';
  const message = resolved.notes.find((note) => note.kind === kind)!.message;
  return { kind, message, becomes, suggestions: [] };
}

/** The id that stands for a technique today. That a source lists no sub-techniques changes no label. */
function liveId({ given, id, parentId, notes, chain }: FitTechnique, toParents: boolean): string {
  const written = readTechniqueId(given) ?? given;
  if (notes.some(({ kind }) => kind === 'parent-used') || chain.length === 1) return written;
  return toParents ? parentId : id;
}

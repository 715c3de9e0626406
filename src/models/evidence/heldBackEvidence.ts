import type { SparseMatrix } from '../../matrix/sparseMatrix';
import { workDone } from '../../progress/workShare';
import { RandomState } from '../../random/randomState';
import { encodeLabels } from '../labels';
import type { EvidenceBank, EvidenceShape } from './evidenceBank';
import { channelCount, EvidenceReader } from './evidenceReader';
import { labelledEvidence, linearScores } from './labelledEvidence';

/** Which evidence is gathered, and how. */
export interface HeldBackRules {
  readonly folds: number;
  /** At most so many rows are held back in turn; they are drawn. */
  readonly maxRows: number;
  readonly seed: number;
  readonly linear: { readonly C: number; readonly nJobs?: number | null };
}

/** Evidence on training rows, each read by what had not seen it. */
export interface HeldBackEvidence {
  /** The rows that were read. */
  readonly rows: Int32Array;
  /** Rows x classes x channels. */
  readonly values: Float32Array;
}

/**
 * Holds every row back once, gathers the evidence of the others, and reads the row by it: what new alerts will
 * meet. Rows of one group are held back together.
 */
export function heldBackEvidence(
  shape: EvidenceShape,
  X: SparseMatrix,
  codes: Int32Array,
  classes: readonly string[],
  knowledge: EvidenceBank | null,
  groups: readonly string[] | undefined,
  rules: HeldBackRules,
): HeldBackEvidence {
  const foldOf = foldsOf(X.rows, groups, rules);
  const isWanted = drawnRows(X.rows, rules);
  const rows = new Int32Array(isWanted.reduce((sum, wanted) => sum + wanted, 0));
  const width = shape.classes * channelCount;
  const values = new Float32Array(rows.length * width);
  let next = 0;
  for (let fold = 0; fold < rules.folds; fold++) {
    // What comes after the folds takes about as long as one of them.
    workDone(fold, rules.folds + 1);
    const others = rowsWhere(X.rows, (i) => foldOf[i] !== fold);
    const held = rowsWhere(X.rows, (i) => foldOf[i] === fold && isWanted[i] === 1);
    if (others.length === 0 || held.length === 0) continue;
    const theirCodes = Int32Array.from(others, (i) => codes[i]);
    const labelled = labelledEvidence(shape, X.selectRows(others), theirCodes, classes, rules.linear);
    const reader = new EvidenceReader(shape.classes, labelled, knowledge);
    const part = X.selectRows(held);
    const linear = linearScores(labelled, part, shape.classes);
    held.forEach((i, k) => {
      values.set(reader.read(part.row(k), linear.row(k)), next * width);
      rows[next++] = i;
    });
  }
  return { rows: rows.slice(0, next), values: values.subarray(0, next * width) };
}

function foldsOf(rows: number, groups: readonly string[] | undefined, rules: HeldBackRules): Int32Array {
  const members = groups ? encodeLabels(groups).codes : Int32Array.from({ length: rows }, (_, i) => i);
  const count = members.reduce((most, member) => Math.max(most, member + 1), 0);
  const foldOfMember = new Int32Array(count);
  new RandomState(rules.seed).permutation(count).forEach((member, k) => {
    foldOfMember[member] = k % rules.folds;
  });
  return members.map((member) => foldOfMember[member]);
}

function drawnRows(rows: number, { maxRows, seed }: HeldBackRules): Uint8Array {
  const isWanted = new Uint8Array(rows);
  if (rows <= maxRows) return isWanted.fill(1);
  for (const i of new RandomState(seed + 1).permutation(rows).slice(0, maxRows)) isWanted[i] = 1;
  return isWanted;
}

function rowsWhere(rows: number, isFit: (row: number) => boolean): Int32Array {
  return Int32Array.from({ length: rows }, (_, i) => i).filter(isFit);
}

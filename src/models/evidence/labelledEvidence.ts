import { DenseMatrix } from '../../matrix/denseMatrix';
import type { SparseMatrix } from '../../matrix/sparseMatrix';
import { LinearSVC } from '../linearSVC';
import { EvidenceBank, type EvidenceShape } from './evidenceBank';

/** What labelled alerts say: the alerts themselves, a linear model of them, and how many each class has. */
export interface LabelledEvidence {
  readonly bank: EvidenceBank;
  readonly linear: LinearSVC;
  /** The place among all classes of each class of the linear model. */
  readonly linearCodes: Int32Array;
  /** Per class. */
  readonly counts: Int32Array;
}

/** Learns what rows of known classes say. */
export function labelledEvidence(
  shape: EvidenceShape,
  rows: SparseMatrix,
  codes: Int32Array,
  classes: readonly string[],
  linearOptions: { readonly C: number; readonly nJobs?: number | null },
): LabelledEvidence {
  const labels = Array.from(codes, (code) => classes[code]);
  const linear = new LinearSVC({ ...linearOptions, tol: 1e-2, randomState: 0 }).fit(rows, labels);
  return withLinear(shape, rows, codes, classes, linear);
}

/** The same with a linear model that is fitted already. */
export function withLinear(
  shape: EvidenceShape,
  rows: SparseMatrix,
  codes: Int32Array,
  classes: readonly string[],
  linear: LinearSVC,
): LabelledEvidence {
  const counts = new Int32Array(shape.classes);
  for (const code of codes) counts[code]++;
  const place = new Map(classes.map((label, c) => [label, c]));
  return {
    bank: EvidenceBank.ofAlerts(shape, { rows, codes }),
    linear,
    linearCodes: Int32Array.from(linear.classes, (label) => place.get(label)!),
    counts,
  };
}

/** The linear model's scores for all classes, rows x classes: a class that it does not know has a row's lowest. */
export function linearScores(
  { linear, linearCodes }: LabelledEvidence,
  X: SparseMatrix,
  classes: number,
): DenseMatrix {
  const known = linear.decisionFunction(X);
  const scores = new DenseMatrix(X.rows, classes);
  for (let i = 0; i < X.rows; i++) {
    const row = known.row(i);
    let lowest = Number.POSITIVE_INFINITY;
    for (const score of row) if (score < lowest) lowest = score;
    scores.row(i).fill(lowest);
    for (let k = 0; k < row.length; k++) scores.data[i * classes + linearCodes[k]] = row[k];
  }
  return scores;
}

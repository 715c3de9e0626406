import fc from 'fast-check';
import { DenseMatrix } from '../../../src/matrix/denseMatrix';
import { SparseMatrix } from '../../../src/matrix/sparseMatrix';
import type { KnowledgeRows, KnowledgeSource } from '../../../src/models/evidence/knowledgeRows';
import { RandomState } from '../../../src/random/randomState';

export const COLUMNS = 12;
/** The columns from here on are not the words'. */
export const WORDS = 8;

/** Rows of values, as they are compared. */
export function sparse(rows: readonly (readonly number[])[], columns: number = COLUMNS): SparseMatrix {
  return rows.length === 0
    ? new SparseMatrix(0, columns, new Int32Array(1), new Int32Array(0), new Float64Array(0))
    : SparseMatrix.fromDense(DenseMatrix.fromRows(rows.map((row) => [...row])));
}

/** A row of weights, many of them zero. */
export const anyRow: fc.Arbitrary<number[]> = fc.array(
  fc.oneof(
    { weight: 2, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 64 }).map((value) => value / 64) },
  ),
  { minLength: COLUMNS, maxLength: COLUMNS },
);

/** Labelled alerts, each class with a column of its own, and texts that tell of one more class. */
export interface EvidenceCase {
  readonly X: SparseMatrix;
  readonly y: string[];
  readonly knowledge: KnowledgeRows[];
}

export const labels: readonly string[] = ['T1003', 'T1053', 'T1059'];
/** The class that no alert is labelled with. */
export const unseen = 'T1547';

/** A case that a seed stands for. */
export function evidenceCase(seed: number, rows: number = 24): EvidenceCase {
  const random = new RandomState(seed);
  const rowOf = (own: number): number[] =>
    Array.from({ length: COLUMNS }, (_, j) => {
      const noise = random.randomSample() < 0.4 ? random.randomSample() / 2 : 0;
      return noise + (j % 4 === own && random.randomSample() < 0.9 ? 1 : 0);
    });
  const codes = Array.from({ length: rows }, (_, i) => i % labels.length);
  const all = [...labels, unseen];
  const texts = (source: KnowledgeSource, each: number): KnowledgeRows => ({
    source,
    rows: sparse(all.flatMap((_, c) => Array.from({ length: each }, () => rowOf(c)))),
    labels: all.flatMap((label) => Array.from({ length: each }, () => label)),
  });
  return {
    X: sparse(codes.map(rowOf)),
    y: codes.map((c) => labels[c]),
    knowledge: [texts('description', 1), texts('procedure', 6), texts('analytic', 2), texts('sentence', 2)],
  };
}

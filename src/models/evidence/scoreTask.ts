import type { SparseMatrix } from '../../matrix/sparseMatrix';
import { type BankRows, EvidenceBank, type EvidenceShape } from './evidenceBank';
import { EvidenceReader } from './evidenceReader';
import { weighChannels } from './weighChannels';

/** What the scores of all rows share. */
export interface ScoreSetup {
  readonly shape: EvidenceShape;
  readonly weights: Float64Array;
  /** Labelled alerts of each class. */
  readonly counts: Int32Array;
  readonly labelled: BankRows;
  readonly knowledge: BankRows | null;
  readonly rows: Pick<SparseMatrix, 'indptr' | 'indices' | 'data'>;
  /** The linear model's scores, rows x classes. */
  readonly linear: Float64Array;
  /** Where the scores go, rows x classes. */
  readonly scores: Float64Array;
}

/** A range of rows. */
export interface ScoreRange {
  readonly from: number;
  readonly to: number;
}

/** Scores a range of rows. Called `createRunner` because `runBlocking` looks for it by that name. */
export function createRunner(setup: ScoreSetup): (range: ScoreRange) => true {
  const { shape, weights, counts, knowledge, rows, linear, scores } = setup;
  const bank = new EvidenceBank(shape, setup.labelled);
  const reader = new EvidenceReader(
    shape.classes,
    { bank, counts },
    knowledge && new EvidenceBank(shape, knowledge),
  );
  return ({ from, to }) => {
    for (let i = from; i < to; i++) {
      const [start, end] = [rows.indptr[i], rows.indptr[i + 1]];
      const row = { indices: rows.indices.subarray(start, end), values: rows.data.subarray(start, end) };
      const [first, next] = [i * shape.classes, (i + 1) * shape.classes];
      const features = reader.read(row, linear.subarray(first, next));
      weighChannels(features, 0, weights, scores.subarray(first, next));
    }
    return true;
  };
}

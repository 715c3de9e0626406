import type { WrittenFile } from '../files/writeStream';
import type { ExportFormat } from './exportFormat';

/** Rows whose technique id means no technique of the ATT&CK data that were used. */
export interface UnfitRows {
  /** The id as the file has it; of a long one the beginning. */
  readonly id: string;
  /** Why it cannot be used, and what to do. */
  readonly message: string;
  readonly rows: number;
  /** The line of the first of them. */
  readonly line: number;
}

/** Rows that an export says nothing of, and why. */
export interface LeftOutRows {
  /** Without a technique, or with the status "needs review". csv, jsonl and parquet keep these rows. */
  readonly untagged: number;
  /** Without an alert. */
  readonly withoutAlert: number;
  /** With an id that is no technique; always 0 for csv, jsonl and parquet, which keep them. */
  readonly unfit: number;
  /** What is unfit, by id; of more than 100 ids the first. */
  readonly unfitIds: readonly UnfitRows[];
}

/** What `exportTagged` wrote. */
export interface ExportedFile extends WrittenFile {
  readonly format: ExportFormat;
  /** Rows that are in the file, or counted in it. */
  readonly rows: number;
  /** Distinct techniques among them; `null` for csv, jsonl and parquet. */
  readonly techniques: number | null;
  /** Distinct sub-techniques that the ATT&CK data have no name for: the shipped catalogue has none. */
  readonly unnamed: number;
  readonly leftOut: LeftOutRows;
}

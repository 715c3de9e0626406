/** A file of a source that could not be used. */
export interface SkippedSource {
  readonly file: string;
  readonly reason: string;
}

/** A data set that was built and written. */
export interface BuiltDataset {
  /** The CSV file that was written. */
  readonly path: string;
  readonly columns: readonly string[];
  /** Rows below the header, those with an empty cell included. */
  readonly rows: number;
  /** Distinct ids; none for a set without labels. */
  readonly classes?: number;
  readonly sha256: string;
  /** The SHA-256 that the file should have; none when the source is not the pinned one. */
  readonly expectedSha256?: string;
  /** What it was built from: a file, a downloaded file, or a version of ATT&CK. */
  readonly source: string;
  /** The commit of the source, where its folder's name tells. */
  readonly commit?: string;
  readonly skipped: readonly SkippedSource[];
  readonly warnings: readonly string[];
}

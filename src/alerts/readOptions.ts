/** How a table file is laid out: comma-separated values, or one JSON object per line. */
export type TableFormat = 'csv' | 'jsonl';

/** What every reader of alert files takes. */
export interface ReadOptions {
  /** Layout of the file. Default: by its name (`.csv`, `.jsonl`, `.ndjson`, with or without `.gz`), else CSV. */
  readonly format?: TableFormat;
  /** Name of the column that holds the alert text. Default `alert`. */
  readonly alertColumn?: string;
  /** Name of the column that holds the technique id. Default `id`. */
  readonly idColumn?: string;
  /**
   * Cells of the required columns that count as missing, besides empty and blank ones. Default none: an alert
   * whose text is `null` is an alert. `PANDAS_NA_VALUES` gives what pandas' `read_csv` takes for missing.
   */
  readonly naValues?: readonly string[];
  /** Told how far the reading is, in bytes of the file as it lies on disk. */
  readonly onProgress?: (bytesRead: number, bytesTotal: number) => void;
  /** Stops the reading: it then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

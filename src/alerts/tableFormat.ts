import type { TableFormat } from './readOptions';

/** The layout that a file's name promises: JSONL for `.jsonl` and `.ndjson`, with or without `.gz`, else CSV. */
export function tableFormat(path: string): TableFormat {
  return /\.(?:jsonl|ndjson)(?:\.gz)?$/i.test(path) ? 'jsonl' : 'csv';
}

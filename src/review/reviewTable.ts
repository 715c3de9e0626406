import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { AlertTable } from '../alerts/alertTable';
import { readAlertTable } from '../alerts/readAlertTable';
import { type TaggedColumns, taggedColumns } from '../export/taggedColumns';

/** A tagged file with where its columns are. */
export interface ReviewTable {
  readonly path: string;
  /** Of the file as it lies on disk, in hexadecimal. */
  readonly sha256: string;
  readonly table: AlertTable;
  readonly places: TaggedColumns;
  /** The whole text of each alert. */
  readonly alerts: readonly string[];
  /** The technique of each row; empty where it is untagged, or needs review. */
  readonly tags: readonly string[];
}

/**
 * Reads a file that `alert2attack tag` wrote.
 * @throws InputError when it cannot be read or is not tagged
 */
export async function readReviewTable(path: string): Promise<ReviewTable> {
  const table = await readAlertTable(path);
  const places = taggedColumns(path, table.columns, { to: 'csv' });
  const ids = table.column('technique_id');
  const status = places.status < 0 ? undefined : table.column('status');
  const tags = ids.map((id, row) => (status?.[row] === 'needs review' ? '' : id.trim()));
  return { path, sha256: await fileHash(path), table, places, alerts: table.column('alert'), tags };
}

async function fileHash(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest('hex');
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadAttack } from '../../src/attack/loadAttack';
import type { ExportedFile } from '../../src/export/exportedFile';
import type { ExportOptions } from '../../src/export/exportOptions';
import { exportTagged } from '../../src/export/exportTagged';
import { file, scratch } from '../alerts/scratch';

/** A row of a tagged file; what is left out stands as an empty cell. */
export type TaggedRow = Readonly<Record<string, string>>;

let files = 0;
const catalogue = loadAttack();

/** Writes rows as JSONL, which can hold any text, and gives the path. */
export function taggedFile(rows: readonly TaggedRow[]): string {
  const empty = { alert: 'something', technique_id: '', technique_name: '', tactics: '', score: '' };
  const lines = rows.map((row) => JSON.stringify({ ...empty, ...row }));
  return file(`tagged-${files++}.jsonl`, `${lines.join('\n')}\n`);
}

/** What an export of rows gave. */
export interface Exported {
  readonly written: ExportedFile;
  readonly bytes: Buffer;
  readonly text: string;
}

/** Exports rows by the shipped catalogue, if no other is given, and reads the file that was written. */
export async function exported(rows: readonly TaggedRow[], options: ExportOptions): Promise<Exported> {
  return exportedFrom(taggedFile(rows), { attack: await catalogue, ...options });
}

/** Exports a file, and reads the file that was written. */
export async function exportedFrom(path: string, options: ExportOptions): Promise<Exported> {
  const written = await exportTagged(path, join(scratch(), `out-${files++}`), options);
  const bytes = readFileSync(written.path);
  return { written, bytes, text: bytes.toString('utf8') };
}

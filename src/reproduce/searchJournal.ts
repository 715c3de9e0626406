import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { InputError } from '../errors/inputError';
import type { FoldRecord } from '../selection/foldRecord';

/** A file in which a long search notes each result, to go on from there when it is stopped. */
export interface SearchJournal {
  /** The results of earlier runs. */
  readonly completed: readonly FoldRecord[];
  /** Notes a result; it is on disk when this returns. */
  append(record: FoldRecord): void;
}

/**
 * Opens a journal, or begins one: a line with the search's fingerprint, then a line of JSON per result.
 *
 * @param path - the file; folders on the way are made
 * @param fingerprint - what tells this search from others: its data and its grid
 * @throws InputError when the file belongs to another search, or is no journal
 */
export function openSearchJournal(path: string, fingerprint: string): SearchJournal {
  const head = JSON.stringify({ search: fingerprint });
  if (!existsSync(path)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${head}\n`);
  }
  const [first, ...lines] = readFileSync(path, 'utf8').split('\n');
  if (first !== head) {
    throw new InputError(`${path} is the journal of another search: delete it, or name another file`);
  }
  return {
    // A line that was being written when the process was killed is cut: that fit is done again.
    completed: lines.flatMap((line) => parseRecord(line)),
    append: (record) => appendFileSync(path, `${JSON.stringify(record)}\n`),
  };
}

function parseRecord(line: string): FoldRecord[] {
  try {
    const record: FoldRecord = JSON.parse(line);
    return Number.isInteger(record.candidate) && Number.isInteger(record.fold) ? [record] : [];
  } catch {
    return [];
  }
}

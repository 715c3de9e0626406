import { createHash } from 'node:crypto';
import { InputError } from '../errors/inputError';
import type { Decision } from './protocol';

/** A line of the journal: a decision about a row, or that its last one was undone. */
export interface JournalEntry {
  readonly row: number;
  /** The {@link textHash} of the row's alert. */
  readonly text: string;
  /** 1 for the first entry about a row, then one more each time. */
  readonly version: number;
  readonly kind: Decision['kind'] | 'undo';
  /** The technique chosen; null where none was. */
  readonly id: string | null;
  /** When, as ISO 8601. */
  readonly at: string;
}

/** What ties an entry to its alert. */
export function textHash(alert: string): string {
  return createHash('sha256').update(alert).digest('hex').slice(0, 16);
}

const kinds: readonly string[] = ['accepted', 'corrected', 'none', 'undo'];

/**
 * Reads a line of the journal.
 * @param at - the file and the line, for the message
 * @throws InputError when it is no entry
 */
export function parseEntry(line: string, at: string): JournalEntry {
  const entry = parseObject(line, at) as Partial<Record<keyof JournalEntry, unknown>>;
  const { row, text, version, kind, id, at: time } = entry;
  const isEntry =
    Number.isSafeInteger(row) &&
    Number.isSafeInteger(version) &&
    typeof text === 'string' &&
    typeof kind === 'string' &&
    kinds.includes(kind) &&
    (kind === 'accepted' || kind === 'corrected' ? typeof id === 'string' : id === null) &&
    typeof time === 'string';
  if (!isEntry) throw new InputError(`${at}: this is no decision: the journal was changed or is damaged`);
  return entry as JournalEntry;
}

/**
 * Reads a line as a JSON object.
 * @throws InputError when it is none
 */
export function parseObject(line: string, at: string): object {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch {
    // Told below, as what is no object.
  }
  throw new InputError(`${at}: a JSON object was expected: the journal was changed or is damaged`);
}

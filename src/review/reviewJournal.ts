import { closeSync, fstatSync, fsyncSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { InputError } from '../errors/inputError';
import { type JournalEntry, parseEntry, parseObject } from './journalEntry';

/** The tagged file that a journal belongs to. */
export interface JournalKey {
  /** The file's SHA-256, in hexadecimal. */
  readonly sha256: string;
  /** The number of its rows. */
  readonly rows: number;
}

const kind = 'alert2attack review';
const format = 1;

/**
 * Decisions in a file, a line of JSON each, behind a first line that says which tagged file they are about. Lines
 * are only ever added, and each is on the disk before `append` returns: whatever ends the process, at most the line
 * that was being written is lost, and nobody was told that it is kept.
 */
export class ReviewJournal {
  /** The entries that were there when it was opened. */
  readonly entries: readonly JournalEntry[];
  /** Whether the last line was cut off; it was taken away. */
  readonly wasTorn: boolean;
  #bytes: number;

  private constructor(
    readonly path: string,
    private readonly file: number,
    key: JournalKey,
  ) {
    const content = readFileSync(file);
    const whole = content.lastIndexOf(0x0a) + 1;
    this.wasTorn = whole < content.length;
    const [head, ...lines] = content.subarray(0, whole).toString('utf8').split('\n').slice(0, -1);
    if (head !== undefined) checkHead(head, path, key);
    this.entries = lines.map((line, i) => parseEntry(line, `${path}, line ${i + 2}`));
    this.#bytes = whole;
    if (this.wasTorn) ftruncateSync(file, whole);
    if (head === undefined) this.#write({ journal: kind, format, ...key });
  }

  /**
   * Opens the journal of a tagged file, or begins one.
   * @throws InputError when it cannot be read or written, is damaged, or belongs to another file
   */
  static open(path: string, key: JournalKey): ReviewJournal {
    let file: number | undefined;
    try {
      file = openSync(path, 'a+', 0o600);
      const journal = new ReviewJournal(path, file, key);
      syncFolder(dirname(path));
      return journal;
    } catch (error) {
      if (file !== undefined) closeSync(file);
      if (error instanceof InputError) throw error;
      throw new InputError(`cannot keep decisions in ${path}: ${messageOf(error)}`);
    }
  }

  /**
   * Adds an entry, and returns when it is on the disk.
   * @throws InputError when it cannot be written, or another process has written to the journal
   */
  append(entry: JournalEntry): void {
    if (fstatSync(this.file).size !== this.#bytes) {
      throw new InputError(
        `${this.path} was changed by another program: end all reviews of the file, and start one again`,
      );
    }
    try {
      this.#write(entry);
    } catch (error) {
      ftruncateSync(this.file, this.#bytes);
      throw new InputError(`cannot keep the decision in ${this.path}: ${messageOf(error)}`);
    }
  }

  close(): void {
    closeSync(this.file);
  }

  #write(value: object): void {
    const line = Buffer.from(`${JSON.stringify(value)}\n`, 'utf8');
    for (let written = 0; written < line.length; ) written += writeSync(this.file, line, written);
    fsyncSync(this.file);
    this.#bytes += line.length;
  }
}

function checkHead(line: string, path: string, key: JournalKey): void {
  const head = parseObject(line, `${path}, line 1`) as Record<string, unknown>;
  if (head['journal'] !== kind || head['format'] !== format) {
    throw new InputError(`${path} is no journal of a review that this version reads: move it away`);
  }
  if (head['sha256'] === key.sha256 && head['rows'] === key.rows) return;
  throw new InputError(
    `${path} holds the decisions about another file, or the tagged file was changed since: ` +
      'bring the file back as it was, or move the journal away to begin anew',
  );
}

/** Brings a new file's name to the disk; systems that cannot are left to it. */
function syncFolder(path: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

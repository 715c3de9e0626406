import { InputError } from '../errors/inputError';
import { DecisionBook } from './decisionBook';
import { textHash } from './journalEntry';
import type { DecisionChange, RowDecision } from './protocol';
import { ReviewJournal } from './reviewJournal';
import type { ReviewTable } from './reviewTable';

/** What became of a request: kept, or refused because the row stands otherwise than the page thought. */
export interface DecisionAnswer {
  readonly kept: boolean;
  /** Where the row stands now. */
  readonly current: RowDecision;
}

/** The journal of a tagged file lies beside it. */
export function journalPath(tagged: string): string {
  return `${tagged}.review.jsonl`;
}

/** The review of one tagged file: every decision goes into the journal first, then to those who listen. */
export class ReviewSession {
  readonly journal: ReviewJournal;
  readonly #book = new DecisionBook();
  readonly #listeners = new Set<(change: RowDecision) => void>();

  /** @throws InputError when the journal cannot be used, or belongs to another file */
  constructor(readonly reviewed: ReviewTable) {
    const { path, sha256, alerts } = reviewed;
    this.journal = ReviewJournal.open(journalPath(path), { sha256, rows: alerts.length });
    for (const [i, { row, text, version, kind, id }] of this.journal.entries.entries()) {
      const at = `${this.journal.path}, line ${i + 2}`;
      const alert = alerts[row];
      if (alert === undefined || textHash(alert) !== text) {
        throw new InputError(`${at}: row ${row} has another alert than the one that was decided about`);
      }
      if (version !== this.#book.at(row).version + 1) {
        throw new InputError(
          `${at}: row ${row} is at version ${this.#book.at(row).version}, not ${version - 1}`,
        );
      }
      this.#book.take(row, kind === 'undo' ? { kind } : { kind, id });
    }
  }

  /** Where a row stands. */
  at(row: number): RowDecision {
    return this.#book.at(row);
  }

  /** Where every row stands that anything was ever decided about. */
  decisions(): RowDecision[] {
    return this.#book.all();
  }

  /**
   * Keeps a decision, or refuses it when the row's version is another than the request names.
   * @throws InputError when the journal cannot be written, or there is nothing to undo
   */
  decide({ row, version, ...change }: DecisionChange): DecisionAnswer {
    const before = this.#book.at(row);
    if (version !== before.version) return { kept: false, current: before };
    if (change.kind === 'undo' && before.decision === null) {
      throw new InputError(`nothing is decided about row ${row}: there is nothing to undo`);
    }
    const id = change.kind === 'undo' ? null : change.id;
    const text = textHash(this.reviewed.alerts[row]);
    this.journal.append({
      row,
      text,
      version: version + 1,
      kind: change.kind,
      id,
      at: new Date().toISOString(),
    });
    const current = this.#book.take(row, change);
    for (const listener of this.#listeners) listener(current);
    return { kept: true, current };
  }

  /** Calls back after every decision, until the function that it returns is called. */
  listen(listener: (change: RowDecision) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    this.journal.close();
  }
}

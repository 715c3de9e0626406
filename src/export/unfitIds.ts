import { exampleText } from './exampleText';
import type { UnfitRows } from './exportedFile';

const MOST_LISTED = 100;
// A cell may have a megabyte.
const LONGEST_ID = 200;
const LONGEST_MESSAGE = 500;

/** Counts the rows whose technique id cannot be used, by id (the first 200 characters); lists the first hundred ids. */
export class UnfitIds {
  rows = 0;
  readonly #byId = new Map<string, { message: string; rows: number; line: number }>();

  add(id: string, message: string, line: number): void {
    this.rows++;
    const key = id.slice(0, LONGEST_ID);
    const seen = this.#byId.get(key);
    if (seen) seen.rows++;
    else if (this.#byId.size < MOST_LISTED) {
      this.#byId.set(key, { message: exampleText(message, LONGEST_MESSAGE), rows: 1, line });
    }
  }

  list(): UnfitRows[] {
    return Array.from(this.#byId, ([id, unfit]) => ({ id, ...unfit }));
  }
}

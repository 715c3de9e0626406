import type { UnfitRows } from './exportedFile';

const MOST_LISTED = 100;

/** Counts the rows whose technique id cannot be used, by id; lists the first hundred ids. */
export class UnfitIds {
  rows = 0;
  readonly #byId = new Map<string, { message: string; rows: number; line: number }>();

  add(id: string, message: string, line: number): void {
    this.rows++;
    const seen = this.#byId.get(id);
    if (seen) seen.rows++;
    else if (this.#byId.size < MOST_LISTED) this.#byId.set(id, { message, rows: 1, line });
  }

  list(): UnfitRows[] {
    return Array.from(this.#byId, ([id, unfit]) => ({ id, ...unfit }));
  }
}

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { writeCsv } from '../alerts/writeCsv';
import { InputError } from '../errors/inputError';
import { type ReviewedRowsOptions, reviewedRows } from './reviewedRows';
import { journalPath, ReviewSession } from './reviewSession';
import { readReviewTable } from './reviewTable';

/** What an export wrote. */
export interface ReviewedFile {
  readonly path: string;
  readonly rows: number;
}

/**
 * Writes what was decided about a tagged file, to train on: whole or not at all.
 *
 * @param tagged - the file that was reviewed
 * @param output - a CSV file; an existing one is replaced, but only at the end
 * @throws InputError when there is no journal of decisions, or a file cannot be read or written
 */
export async function exportReviewed(
  tagged: string,
  output: string,
  options: ReviewedRowsOptions = {},
): Promise<ReviewedFile> {
  const reviewed = await readReviewTable(tagged);
  if (!existsSync(journalPath(tagged))) {
    throw new InputError(`nothing is decided about ${tagged} yet: there is no ${journalPath(tagged)}`);
  }
  const session = new ReviewSession(reviewed);
  try {
    return await writeReviewed(session, output, options);
  } finally {
    session.close();
  }
}

/** Writes a running review's decisions likewise. */
export async function writeReviewed(
  session: ReviewSession,
  output: string,
  options: ReviewedRowsOptions = {},
): Promise<ReviewedFile> {
  for (const kept of [session.reviewed.path, session.journal.path]) {
    if (resolve(kept) === resolve(output)) {
      throw new InputError(`${output} is a file of this review itself: name another one to write`);
    }
  }
  const { columns, rows } = reviewedRows(session, options);
  if (rows.length === 0) {
    throw new InputError(
      `no row of ${session.reviewed.path} has a technique that was decided on: review some first`,
    );
  }
  const { path } = await writeCsv(output, columns, rows);
  return { path, rows: rows.length };
}

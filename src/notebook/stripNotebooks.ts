import { readFileSync } from 'node:fs';
import { writeFileAtomic } from '../files/writeFileAtomic';
import { findNotebooks } from './findNotebooks';
import { notebookText } from './notebookText';
import { parseNotebook, readNotebook } from './readNotebook';
import { stripNotebook } from './stripNotebook';

/** What {@link stripNotebooks} takes. */
export interface StripOptions {
  /** Where names are looked up; the project's `notebooks` by default. */
  readonly folder?: string;
  /** Whether files stay as they are, and it is only told which would change. */
  readonly checkOnly?: boolean;
}

/**
 * Takes from notebook files what running them left there; each file is replaced as a whole.
 *
 * @param names - see {@link findNotebooks}; none: all
 * @returns the paths of the notebooks that had something to take away
 * @throws InputError when a name means nothing, or a file is no notebook: no file is changed then
 */
export function stripNotebooks(names: readonly string[], options: StripOptions = {}): string[] {
  const changed = findNotebooks(names, options.folder).flatMap((path) => {
    const stripped = notebookText(stripNotebook(readNotebook(path)));
    return stripped === readFileSync(path, 'utf8') ? [] : [{ path, stripped }];
  });
  if (!options.checkOnly) for (const { path, stripped } of changed) writeFileAtomic(path, stripped);
  return changed.map(({ path }) => path);
}

/**
 * A notebook's text without what running it left, as a filter of version control wants it.
 * @throws InputError when the text is no notebook
 */
export function strippedText(text: string): string {
  return notebookText(stripNotebook(parseNotebook(text, 'standard input')));
}

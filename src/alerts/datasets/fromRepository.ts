import { join } from 'node:path';
import { InputError } from '../../errors/inputError';
import type { BuildOptions } from './buildOptions';
import type { SkippedSource } from './builtDataset';
import { downloadTarball } from './downloadTarball';
import type { PinnedSource } from './pinnedSource';
import { repositoryFiles } from './repositoryFiles';
import type { TarFile } from './tarFiles';
import type { DatasetToWrite } from './writeDataset';

/** Rows made of a repository's files, and the files that could not be used. */
export interface RowsOfFiles {
  readonly cells: readonly (readonly string[])[];
  readonly skipped: readonly SkippedSource[];
}

/**
 * Reads the wanted files of a repository's tarball and makes rows of them, ready to be written.
 *
 * @throws InputError when the tarball cannot be had or read, or holds none of the wanted files
 */
export async function fromRepository(
  pinned: PinnedSource,
  options: BuildOptions,
  wanted: (name: string) => boolean,
  rowsOf: (files: readonly TarFile[]) => RowsOfFiles,
): Promise<Omit<DatasetToWrite, 'columns' | 'onMismatch'>> {
  const source = options.from ?? (await downloadTarball(pinned, options));
  const { signal } = options;
  const onProgress = options.from === undefined ? undefined : options.onProgress;
  const { commit, files } = await repositoryFiles(source, wanted, {
    ...(signal && { signal }),
    ...(onProgress && { onProgress }),
  });
  if (files.length === 0) {
    throw new InputError(`${source}: this is no tarball of ${pinned.repository}: it lacks the files to read`);
  }
  const { cells, skipped } = rowsOf(files);
  const warnings = skipped.map(({ file, reason }) => `${file} was skipped: ${reason}`);
  if (commit !== pinned.commit) {
    const found = commit === undefined ? 'of an unknown commit' : `of commit ${commit}`;
    warnings.push(`${source} is ${found}, not of ${pinned.commit}: the rows may differ from the study's`);
  }
  const expected = commit === pinned.commit ? { expectedSha256: pinned.sha256 } : {};
  return {
    path: join(options.out, pinned.file),
    source,
    ...(commit !== undefined && { commit }),
    ...expected,
    cells,
    skipped,
    warnings,
  };
}

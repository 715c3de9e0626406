import type { ReadOptions } from '../readOptions';
import { type TarFile, tarFiles } from './tarFiles';

/** The files of a repository at one commit. */
export interface RepositoryFiles {
  /** The commit, where the tarball's top folder names it as the code host does. */
  readonly commit?: string;
  /** Names without the top folder, in git's tree order. */
  readonly files: readonly TarFile[];
}

function withoutTop(name: string): string {
  return name.slice(name.indexOf('/') + 1);
}

/** The order of paths in git's trees: by their bytes. */
function compareBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a, 'utf8'), Buffer.from(b, 'utf8'));
}

/**
 * The wanted files of a code host's tarball, sorted.
 *
 * @param wanted - says by its name, without the top folder, whether a file is to be read
 * @throws InputError as `tarFiles` does
 */
export async function repositoryFiles(
  path: string,
  wanted: (name: string) => boolean,
  options: ReadOptions = {},
): Promise<RepositoryFiles> {
  const files: TarFile[] = [];
  let top = '';
  for await (const { name, text } of tarFiles(path, (full) => wanted(withoutTop(full)), options)) {
    top ||= name.slice(0, name.indexOf('/'));
    files.push({ name: withoutTop(name), text });
  }
  files.sort((a, b) => compareBytes(a.name, b.name));
  const commit = /-([0-9a-f]{40})$/.exec(top)?.[1];
  return commit === undefined ? { files } : { commit, files };
}

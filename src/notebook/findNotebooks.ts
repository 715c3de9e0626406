import { existsSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { InputError } from '../errors/inputError';

/** The notebooks that come with the project. */
const notebookFolder: string = resolve(__dirname, '..', '..', 'notebooks');

/**
 * The notebook files that these names mean.
 *
 * @param names - paths of `.ipynb` files, or the beginning of a name in the folder (`03`, `03-vectorize`);
 *   none: all notebooks of the folder
 * @param folder - where names are looked up
 * @returns paths, in the order given, or of their names
 * @throws InputError when a name means nothing: lists what there is
 */
export function findNotebooks(names: readonly string[], folder: string = notebookFolder): string[] {
  const all = existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.ipynb'))
        .sort()
    : [];
  if (names.length === 0) {
    if (all.length === 0) throw new InputError(`there are no notebooks in ${folder}`);
    return all.map((file) => join(folder, file));
  }
  return [
    ...new Set(
      names.flatMap((name) => {
        if (name.endsWith('.ipynb') && existsSync(name)) return [resolve(name)];
        const found = all.filter((file) => file.startsWith(name));
        if (found.length > 0) return found.map((file) => join(folder, file));
        const known = all.map((file) => basename(file, '.ipynb')).join(', ') || 'none';
        throw new InputError(
          `there is no notebook ${JSON.stringify(name)}; in ${folder} there are: ${known}`,
        );
      }),
    ),
  ];
}

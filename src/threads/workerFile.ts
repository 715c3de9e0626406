import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const root = resolve(__dirname, '..', '..');

/**
 * The compiled JavaScript file of one of the package's modules, for a worker thread to load. Tests run from
 * the sources, which Node cannot load in a thread, so there the answer lies in `dist/` as well.
 *
 * @param directory - the calling module's `__dirname`
 * @param name - the worker module's name beside it, without an ending
 * @throws Error when the package is not built
 */
export function workerFile(directory: string, name: string): string {
  const [, ...folders] = relative(root, directory).split(/[\\/]/);
  const file = join(root, 'dist', ...folders, `${name}.js`);
  if (!existsSync(file)) throw new Error(`${file} does not exist: run "npm run build" first`);
  return file;
}

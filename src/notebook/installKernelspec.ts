import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { InputError } from '../errors/inputError';
import { writeFileAtomic } from '../files/writeFileAtomic';
import { workerFile } from '../threads/workerFile';

export interface InstallKernelspecOptions {
  /** A Python or conda environment's folder: the kernel goes into its `share/jupyter`. Default: the user's own. */
  readonly prefix?: string;
  /** Replaces a kernel of the same name that another program has installed. */
  readonly force?: boolean;
}

const entry = 'kernelMain.js';

/**
 * Tells Jupyter about the TypeScript kernel: writes the kernelspec `tslab`, which starts this package's kernel
 * with this very Node.
 *
 * @returns the path of the file written
 * @throws InputError when the folder cannot be written, or another program's kernel has the name
 */
export function installKernelspec(options: InstallKernelspecOptions = {}): string {
  const { prefix, force = false } = options;
  const share = prefix === undefined ? userDataFolder() : resolve(prefix, 'share', 'jupyter');
  const file = join(share, 'kernels', 'tslab', 'kernel.json');
  if (!force && existsSync(file) && !readFileSync(file, 'utf8').includes(entry)) {
    throw new InputError(`${file} is another program's kernel: pass --force to replace it`);
  }
  const spec = {
    argv: [process.execPath, workerFile(join(__dirname, 'kernel'), 'kernelMain'), '{connection_file}'],
    display_name: 'TypeScript (tslab)',
    language: 'typescript',
    interrupt_mode: 'signal',
  };
  writeFileAtomic(file, `${JSON.stringify(spec, null, 2)}\n`);
  return file;
}

/** Where Jupyter looks for a user's own files. */
function userDataFolder(): string {
  const given = process.env['JUPYTER_DATA_DIR'];
  if (given) return resolve(given);
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Jupyter');
  if (process.platform === 'win32') {
    return join(process.env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming'), 'jupyter');
  }
  return join(process.env['XDG_DATA_HOME'] || join(homedir(), '.local', 'share'), 'jupyter');
}

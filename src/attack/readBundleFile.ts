import { readFile, stat } from 'node:fs/promises';
import { InputError } from '../errors/inputError';

/**
 * A file's bytes.
 * @throws InputError when it cannot be read, or is too large
 */
export async function readBundleFile(path: string, maxBytes: number): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > maxBytes) {
      throw new InputError(`${path}: ${size} bytes, more than the ${maxBytes} allowed (maxBytes)`);
    }
    return await readFile(path);
  } catch (error) {
    if (error instanceof InputError) throw error;
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') {
      throw new InputError(
        `${path}: no such file. A source of ATT&CK is 'catalogue', a bundle's file, a version ('18.1'), or an address`,
      );
    }
    throw new InputError(`cannot read ${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

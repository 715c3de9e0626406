import { InputError } from '../errors/inputError';
import { sha256 } from './downloadCache';

/**
 * The SHA-256 of some bytes, which must be the wanted one where one is given.
 * @throws InputError when it is another
 */
export function checkSha256(bytes: Uint8Array, wanted: string | undefined, origin: string): string {
  const found = sha256(bytes);
  if (wanted !== undefined && found !== wanted.toLowerCase()) {
    throw new InputError(
      `${origin}: the sha256 is ${found}, ${wanted.toLowerCase()} was asked for (${bytes.length} bytes): ` +
        'this is another file. Check the source, or the hash',
    );
  }
  return found;
}

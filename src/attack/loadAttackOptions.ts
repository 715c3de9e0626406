import { InputError } from '../errors/inputError';
import { type DownloadOptions, leastValues } from './downloadOptions';

/** How to load ATT&CK. All but `sha256` and `maxBytes` matter for downloads only. */
export interface LoadAttackOptions extends DownloadOptions {
  /**
   * The SHA-256 that the file's bytes must have, in hexadecimal: of a file, or of what is downloaded, as it
   * lies there. Without it the hash of the first download is recorded, and every later use checked against it.
   */
  readonly sha256?: string;
  /** Where downloads are kept; by default `ALERT2ATTACK_CACHE`, or `alert2attack` in the user's cache folder. */
  readonly cacheFolder?: string;
  /** Download again although the file is in the cache, and keep the new one. */
  readonly refresh?: boolean;
  /** Where versions are taken from: the raw address of a copy of MITRE's `attack-stix-data` repository. */
  readonly repository?: string;
}

/** @throws InputError when an option has a value that is not allowed */
export function checkLoadAttackOptions(options: LoadAttackOptions): void {
  for (const [name, least] of leastValues) {
    const value = options[name];
    if (value !== undefined && !(value >= least)) {
      throw new InputError(`${name} is ${value}: a number from ${least} on is allowed`);
    }
  }
  if (options.sha256 !== undefined && !/^[0-9a-f]{64}$/i.test(options.sha256)) {
    throw new InputError(`sha256 is "${options.sha256}": 64 hexadecimal digits are allowed`);
  }
}

import { InputError } from '../errors/inputError';
import type { Check } from './check';
import { type Downloaded, download } from './download';
import { type DownloadOptions, defaultMaxBytes } from './downloadOptions';
import { parseJson } from './parseStixFile';

const mediaType = 'application/taxii+json;version=2.1';

/** Asks a TAXII 2.1 server, and keeps count of what came. */
export class TaxiiClient {
  readonly #options: DownloadOptions;
  readonly #origin: string;
  #bytesLeft: number;

  /** @param url - the server's address; name and password are sent to its origin only */
  constructor(url: string, options: DownloadOptions) {
    this.#options = options;
    this.#origin = new URL(url).origin;
    this.#bytesLeft = options.maxBytes ?? defaultMaxBytes;
  }

  /**
   * One answer.
   * @throws InputError when it does not come, or is no such resource
   */
  async get<T>(url: string, check: Check<T>): Promise<Downloaded & { readonly value: T }> {
    if (!/^https?:/i.test(url))
      throw new InputError(`${url}: the TAXII server names an address not on the web`);
    const { auth, ...others } = this.#options;
    const maxBytes = this.#bytesLeft;
    const options: DownloadOptions = { ...others, maxBytes };
    const sameOrigin = new URL(url).origin === this.#origin;
    const answer = await download(url, mediaType, auth && sameOrigin ? { ...options, auth } : options);
    this.#bytesLeft -= answer.bytes.length;
    const checked = check(parseJson(answer.bytes, answer.origin));
    if (!checked.ok) throw new InputError(`${answer.origin}: not TAXII 2.1: ${checked.problem}`);
    return { ...answer, value: checked.value };
  }
}

/** How a download may go on. */
export interface DownloadOptions {
  /** Milliseconds without a single byte after which it is given up, 30,000 by default. */
  readonly timeout?: number;
  /** The most bytes taken, packed and unpacked, 256 MiB by default; for TAXII, of all pages together. */
  readonly maxBytes?: number;
  /**
   * Milliseconds to wait in all where the server says "too many requests" (429, or 503 with `Retry-After`),
   * 60,000 by default. A server that asks for more ends the download with an error.
   */
  readonly maxWait?: number;
  /** Name and password for HTTP basic authentication. They go to the given address's origin only. */
  readonly auth?: { readonly username: string; readonly password: string };
  /** Ends the download, and any waiting, with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Told what is going on in a few words: a download begins, a page has come, the server asks to wait. */
  readonly onProgress?: (message: string) => void;
}

/** How many bytes are taken where nothing else is said. */
export const defaultMaxBytes: number = 256 * 1024 * 1024;

/** The options that can be set wrongly, by name, with the least value each may have. */
export const leastValues: ReadonlyMap<'timeout' | 'maxBytes' | 'maxWait', number> = new Map([
  ['timeout', 1],
  ['maxBytes', 1],
  ['maxWait', 0],
]);

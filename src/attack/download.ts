import { setTimeout as sleep } from 'node:timers/promises';
import { InputError } from '../errors/inputError';
import { type DownloadOptions, defaultMaxBytes } from './downloadOptions';
import { preview } from './preview';
import { readBody } from './readBody';
import { retryAfter } from './retryAfter';

/** What a download brought. */
export interface Downloaded {
  readonly bytes: Uint8Array;
  /** Address, status and content type, for messages about the bytes. */
  readonly origin: string;
  readonly headers: Headers;
}

/** Where a server says "too many requests" and not for how long, the first wait; then twice as long. */
const firstWait = 1000;

/**
 * Fetches an address. Waits and tries again where the server asks for it (429, 503 with `Retry-After`).
 *
 * @param url - an http or https address
 * @param accept - the `Accept` header
 * @throws InputError with address, status, content type, first characters and advice, when it does not come;
 * the reason of `options.signal` when that ends it
 */
export async function download(url: string, accept: string, options: DownloadOptions): Promise<Downloaded> {
  const { maxWait = 60_000, signal, onProgress } = options;
  let waited = 0;
  for (let attempt = 0; ; attempt++) {
    onProgress?.(`fetching ${url}`);
    const result = await request(url, accept, options);
    if (!('wait' in result)) return result;
    const wait = result.wait ?? firstWait * 2 ** attempt;
    const asked = `${url}: the server answers ${result.status} and asks to wait ${seconds(wait)}`;
    if (waited + wait > maxWait) {
      throw new InputError(
        `${asked}; ${seconds(maxWait)} in all are allowed (maxWait). Try again later, allow more, or load ` +
          "a version ('18.1') or a downloaded file instead",
      );
    }
    onProgress?.(asked);
    await sleep(wait, undefined, { signal }).catch((error: unknown) => {
      signal?.throwIfAborted();
      throw error;
    });
    waited += wait;
  }
}

async function request(
  url: string,
  accept: string,
  options: DownloadOptions,
): Promise<Downloaded | { readonly wait: number | null; readonly status: number }> {
  const { timeout = 30_000, maxBytes = defaultMaxBytes, auth, signal } = options;
  signal?.throwIfAborted();
  const idle = new AbortController();
  const timer = setTimeout(() => idle.abort(), timeout);
  const headers = new Headers({ accept, 'user-agent': 'alert2attack' });
  if (auth) headers.set('authorization', basic(auth));
  try {
    const signals = signal ? [idle.signal, signal] : [idle.signal];
    const response = await fetch(url, { headers, signal: AbortSignal.any(signals) });
    if (url.startsWith('https:') && !response.url.startsWith('https:')) {
      throw new InputError(`${url}: the server leads to ${response.url}, which is not encrypted: refused`);
    }
    const origin = `${url} (status ${response.status}, ${response.headers.get('content-type') ?? 'no type'})`;
    const wait = retryAfter(response.headers.get('retry-after'));
    if (response.status === 429 || (response.status === 503 && wait !== null)) {
      await response.body?.cancel();
      return { wait, status: response.status };
    }
    const bytes = await readBody(response, origin, maxBytes, () => timer.refresh());
    if (!response.ok) throw new InputError(failure(origin, response.status, bytes));
    return { bytes, origin, headers: response.headers };
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof InputError) throw error;
    if (idle.signal.aborted) {
      throw new InputError(
        `${url}: nothing came for ${seconds(timeout)}. Try again, allow more (timeout), or load a downloaded file`,
      );
    }
    throw new InputError(
      `${url}: cannot be reached (${reason(error)}). Check address and network, or load a downloaded file`,
    );
  } finally {
    clearTimeout(timer);
  }
}

function failure(origin: string, status: number, bytes: Uint8Array): string {
  const advice = new Map([
    [401, 'Give name and password (auth)'],
    [403, 'Give name and password (auth), or another address'],
    [404, 'Check the address, or the version: is there such a release of ATT&CK?'],
    [406, 'The server does not speak TAXII 2.1 at this address'],
  ]).get(status);
  const came = bytes.length > 0 ? `it sent ${preview(bytes)}` : 'it sent nothing';
  return `${origin}: ${came}. ${advice ?? 'Try again later, or load a downloaded file'}`;
}

function basic({ username, password }: { username: string; password: string }): string {
  return `Basic ${Buffer.from(`${username}:${password}`, 'utf8').toString('base64')}`;
}

function reason(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  if (cause instanceof Error) return 'code' in cause ? String(cause.code) : cause.message;
  return error instanceof Error ? error.message : String(error);
}

function seconds(milliseconds: number): string {
  return `${Number((milliseconds / 1000).toFixed(1))} s`;
}

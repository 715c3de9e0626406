import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '../../errors/inputError';
import { cacheFolder } from '../../files/cacheFolder';
import { writeStream } from '../../files/writeStream';
import type { PinnedSource } from './pinnedSource';

/** How a tarball is downloaded. */
export interface DownloadTarballOptions {
  /** Where downloads are kept. Default `ALERT2ATTACK_CACHE`, else `alert2attack` in the user's cache folder. */
  readonly cache?: string;
  /** Milliseconds without a byte after which the download is given up. Default 30,000. */
  readonly timeout?: number;
  /** Told how many bytes have come, and how many there will be if the host says so. */
  readonly onProgress?: (bytesRead: number, bytesTotal: number) => void;
  readonly signal?: AbortSignal;
}

const MAX_BYTES = 2 ** 30;

async function* body(response: Response, alive: () => void, options: DownloadTarballOptions) {
  const total = Number(response.headers.get('content-length') ?? 0);
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    alive();
    if (bytes === 0 && !(chunk[0] === 0x1f && chunk[1] === 0x8b)) {
      throw new InputError(`${response.url}: expected a gzip tarball, found something else`);
    }
    bytes += chunk.length;
    if (bytes > MAX_BYTES) throw new InputError(`${response.url}: more than ${MAX_BYTES} bytes: refused`);
    options.onProgress?.(bytes, total);
    yield chunk;
  }
  if (bytes === 0) throw new InputError(`${response.url}: the answer is empty`);
}

function reason(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message : String(cause);
}

async function fetchTo(path: string, url: string, options: DownloadTarballOptions): Promise<void> {
  const timeout = options.timeout ?? 30_000;
  const idle = new AbortController();
  const timer = setTimeout(() => idle.abort(), timeout);
  const signal = options.signal ? AbortSignal.any([idle.signal, options.signal]) : idle.signal;
  try {
    const response = await fetch(url, { signal });
    if (!response.ok) {
      await response.body?.cancel();
      throw new InputError(`${url}: the host answered ${response.status} ${response.statusText}`);
    }
    await writeStream(
      path,
      body(response, () => timer.refresh(), options),
    );
  } catch (error) {
    if (error instanceof InputError || options.signal?.aborted) throw error;
    const what = idle.signal.aborted ? `nothing came for ${timeout / 1000} s` : reason(error);
    throw new InputError(`${url}: the download failed: ${what}; download it by hand and build from the file`);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * The path of a pinned commit's tarball: downloaded from the code host, unless it was before. The code host
 * packs tarballs anew, so that their bytes have no hash to check; what is built of them has one.
 *
 * @throws InputError with the address when the host does not answer, answers with an error or something else
 */
export async function downloadTarball(
  source: PinnedSource,
  options: DownloadTarballOptions = {},
): Promise<string> {
  const name = `${source.repository.split('/')[1]}-${source.commit}.tar.gz`;
  const path = join(options.cache ?? cacheFolder(), 'datasets', name);
  const there = await stat(path).catch(() => undefined);
  if (!there?.isFile()) await fetchTo(path, source.url, options);
  return path;
}

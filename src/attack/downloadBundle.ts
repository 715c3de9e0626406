import { cacheFolder } from '../files/cacheFolder';
import type { AttackData } from './attackData';
import { attackDataFromStix } from './attackDataFromStix';
import { checkSha256 } from './checkSha256';
import { download } from './download';
import { type CachedFile, readCached, writeCached } from './downloadCache';
import { defaultMaxBytes } from './downloadOptions';
import type { LoadAttackOptions } from './loadAttackOptions';
import { parseStixFile } from './parseStixFile';

/** A bundle from an address, and the file in which it is kept. */
export interface DownloadedBundle {
  readonly data: AttackData;
  readonly file: CachedFile;
  readonly fromCache: boolean;
}

/**
 * A STIX bundle from an address, or from the cache. Only what proved to be a bundle of ATT&CK, and has the
 * hash that was asked for, is kept.
 *
 * @param check - a further check before the file is kept; throws when the data will not do
 */
export async function downloadBundle(
  url: string,
  options: LoadAttackOptions,
  check: (data: AttackData) => void = () => {},
): Promise<DownloadedBundle> {
  const folder = options.cacheFolder ?? cacheFolder();
  const maxBytes = options.maxBytes ?? defaultMaxBytes;
  const cached = options.refresh ? null : readCached(folder, url);
  const { bytes, origin } = cached
    ? { bytes: cached.bytes, origin: cached.path }
    : await download(url, 'application/json, */*;q=0.5', options);
  checkSha256(bytes, options.sha256, origin);
  const data = await attackDataFromStix(parseStixFile(bytes, origin, maxBytes), origin);
  check(data);
  return { data, file: cached ?? writeCached(folder, url, bytes), fromCache: cached !== null };
}

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../errors/inputError';
import { writeFileAtomic } from '../files/writeFileAtomic';

/** What is kept beside a downloaded file, as JSON. */
interface CacheRecord {
  readonly url: string;
  readonly sha256: string;
  /** ISO 8601. */
  readonly retrieved: string;
}

/** A file that was downloaded. */
export interface CachedFile extends CacheRecord {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The SHA-256 of some bytes, in hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * The file that was downloaded from an address, checked against the hash recorded then.
 * @returns `null` when there is none
 * @throws InputError when the file is not what was downloaded
 */
export function readCached(folder: string, url: string): CachedFile | null {
  const path = cachePath(folder, url);
  const record = readRecord(path, url);
  const bytes = record && readIfThere(path);
  if (!record || !bytes) return null;
  const found = sha256(bytes);
  if (found !== record.sha256) {
    throw new InputError(
      `${path} is not what was downloaded from ${url}: its sha256 is ${found}, ${record.sha256} was recorded ` +
        'at the download. Delete it, or download it again (refresh: true)',
    );
  }
  return { ...record, path, bytes };
}

/** Keeps a download, with its address, hash and time in a file beside it. */
export function writeCached(folder: string, url: string, bytes: Uint8Array): CachedFile {
  const path = cachePath(folder, url);
  const record: CacheRecord = { url, sha256: sha256(bytes), retrieved: new Date().toISOString() };
  writeFileAtomic(path, bytes);
  writeFileAtomic(recordPath(path), `${JSON.stringify(record, null, 1)}\n`);
  return { ...record, path, bytes };
}

/** `enterprise-attack-18.1-5f0c22d1.json`: the address's last part, and a hash of the whole address. */
function cachePath(folder: string, url: string): string {
  const last = new URL(url).pathname.split('/').pop() ?? '';
  const safe = last.replace(/[^\w.-]/g, '_').slice(-80);
  const [, name, ending] = /^(.*?)((?:\.json)?(?:\.gz)?)$/.exec(safe) ?? [];
  const mark = sha256(Buffer.from(url)).slice(0, 8);
  return join(folder, 'attack', `${name || 'bundle'}-${mark}${ending || '.json'}`);
}

function recordPath(path: string): string {
  return `${path}.sha256.json`;
}

function readRecord(path: string, url: string): CacheRecord | null {
  const bytes = readIfThere(recordPath(path));
  if (!bytes) return null;
  try {
    const { url: recorded, sha256: hash, retrieved } = JSON.parse(bytes.toString('utf8'));
    const whole = recorded === url && typeof hash === 'string' && typeof retrieved === 'string';
    return whole ? { url, sha256: hash, retrieved } : null;
  } catch {
    return null;
  }
}

function readIfThere(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw new InputError(`cannot read ${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

import { pipeline, Readable } from 'node:stream';
import { extract } from 'tar-stream';
import { InputError } from '../../errors/inputError';
import { fileBytes } from '../fileBytes';
import type { ReadOptions } from '../readOptions';
import { shownText } from '../shownText';

/** A file in a tarball. */
export interface TarFile {
  /** Its path in the tarball, the top folder included. */
  readonly name: string;
  readonly text: string;
}

/** What a tarball may hold at most. */
export interface TarLimits {
  readonly entries: number;
  /** Bytes of one file that is read. */
  readonly fileBytes: number;
  /** Bytes of everything, unpacked. */
  readonly totalBytes: number;
}

/** Several times what the two pinned repositories hold. */
export const TAR_LIMITS: TarLimits = { entries: 200_000, fileBytes: 8 << 20, totalBytes: 2 ** 31 };

function checkName(name: string, path: string): void {
  const parts = name.split('/');
  if (!name.startsWith('/') && !parts.includes('..') && !/[\\\0]/.test(name)) return;
  throw new InputError(`${path}: the entry ${shownText(name)} points out of the archive: refused`);
}

async function* limited(
  chunks: AsyncIterable<unknown>,
  limit: number,
  what: string,
): AsyncGenerator<Buffer, void, undefined> {
  let total = 0;
  for await (const chunk of chunks) {
    if (!Buffer.isBuffer(chunk)) throw new TypeError(`${what}: expected bytes`);
    total += chunk.length;
    if (total > limit) throw new InputError(`${what}: more than ${limit} bytes unpacked: refused`);
    yield chunk;
  }
}

async function text(chunks: AsyncIterable<Buffer>): Promise<string> {
  const parts: Buffer[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts).toString('utf8');
}

/**
 * The wanted files of a tarball, in the order in which they lie there. Nothing is written to disk; links are
 * passed over.
 *
 * @param path - a tar file, plain or gzip
 * @param wanted - says by its name whether a file is to be read
 * @throws InputError when it is no tarball, is damaged, holds names that point out of it, or passes the limits
 */
export async function* tarFiles(
  path: string,
  wanted: (name: string) => boolean,
  options: ReadOptions = {},
  limits: TarLimits = TAR_LIMITS,
): AsyncGenerator<TarFile> {
  const archive = extract();
  let failure: unknown;
  pipeline(Readable.from(limited(fileBytes(path, options), limits.totalBytes, path)), archive, (error) => {
    failure = error;
  });
  let entries = 0;
  try {
    for await (const entry of archive) {
      const { name, type } = entry.header;
      checkName(name, path);
      if (++entries > limits.entries) {
        throw new InputError(`${path}: more than ${limits.entries} entries: refused`);
      }
      if (type === 'file' && wanted(name)) {
        yield { name, text: await text(limited(entry, limits.fileBytes, `${path}: ${name}`)) };
      } else entry.resume();
    }
  } catch (error) {
    const cause = failure instanceof InputError ? failure : error;
    if (cause instanceof InputError || options.signal?.aborted) throw cause;
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError(`${path}: this is no tarball that can be read (${reason}); get it again`);
  }
}

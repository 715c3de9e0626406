import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { InputError } from '../errors/inputError';

/** A file that was written. */
export interface WrittenFile {
  readonly path: string;
  readonly bytes: number;
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly sha256: string;
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}

/**
 * Writes text or bytes as they come, so that the file appears whole or not at all: into a temporary file beside it,
 * brought to the disk, then renamed. Folders on the way are made.
 *
 * @param path - where; an existing file is replaced, but only at the end
 * @param chunks - text is written as UTF-8; when it fails, or the signal aborts, nothing is left behind
 * @throws InputError when the place cannot be written, and whatever `chunks` throws
 */
export async function writeStream(
  path: string,
  chunks: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
  signal?: AbortSignal,
): Promise<WrittenFile> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(temporary, 'wx');
    try {
      for await (const chunk of chunks) {
        signal?.throwIfAborted();
        const data = typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : chunk;
        await file.writeFile(data);
        hash.update(data);
        bytes += data.length;
      }
      signal?.throwIfAborted();
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    if (!isSystemError(error) || error.path === undefined) throw error;
    throw new InputError(`cannot write ${path}: ${error.message}`);
  }
  return { path, bytes, sha256: hash.digest('hex') };
}

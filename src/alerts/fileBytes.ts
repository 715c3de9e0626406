import { type FileHandle, open } from 'node:fs/promises';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { InputError } from '../errors/inputError';
import { inputFailure } from './inputFailure';
import type { ReadOptions } from './readOptions';

const CHUNK_BYTES = 1 << 18;

async function* rawBytes(file: FileHandle, total: number, options: ReadOptions): AsyncGenerator<Buffer> {
  let read = 0;
  for await (const chunk of file.createReadStream({ highWaterMark: CHUNK_BYTES, autoClose: false })) {
    options.signal?.throwIfAborted();
    read += chunk.length;
    options.onProgress?.(read, total);
    yield chunk;
  }
}

function isGzip(bytes: Buffer | undefined): boolean {
  return bytes !== undefined && bytes.length > 2 && bytes[0] === 0x1f && bytes[1] === 0x8b;
}

async function* startingWith(first: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  yield* rest;
}

async function* unpacked(packed: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  // The reader of the last stream meets the failure of any of them, so the callback has nothing to do.
  yield* pipeline(Readable.from(packed), createGunzip({ chunkSize: CHUNK_BYTES }), () => {});
}

/**
 * A file's bytes in chunks, unpacked when it begins as gzip data does, whatever its name. The file is closed
 * when the reader stops, also in the middle.
 *
 * @throws InputError when there is no such file, it is a folder or empty, or its gzip data is damaged
 */
export async function* fileBytes(path: string, options: ReadOptions = {}): AsyncGenerator<Buffer> {
  let file: FileHandle | undefined;
  try {
    file = await open(path);
    const stat = await file.stat();
    if (stat.isDirectory()) throw new InputError(`${path}: it is a folder, not a file`);
    const chunks = rawBytes(file, stat.size, options);
    const { value: first } = await chunks.next();
    if (!first) throw new InputError(`${path}: the file is empty; expected a table of alerts`);
    const bytes = startingWith(first, chunks);
    yield* isGzip(first) ? unpacked(bytes) : bytes;
  } catch (error) {
    throw inputFailure(path, error);
  } finally {
    await file?.close();
  }
}

import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { InputError } from '../errors/inputError';
import { writeFileAtomic } from '../files/writeFileAtomic';

/** The format's name, first thing in every model file. */
const modelFormat = 'alert2attack-model';
/**
 * The versions that this package reads, and writes: 2 where a model reads other columns than the text, which packages
 * that know version 1 only would tag without.
 */
const modelVersions: readonly unknown[] = [1, 2];

/** V8 cannot hold a longer string, so a larger file cannot be one of ours. */
const maxBytes = 512 * 1024 * 1024;

/**
 * Writes `content` as a model file: one JSON object with the format's name, its version, the SHA-256 of the
 * content's JSON, and the content. The file appears whole or not at all.
 *
 * @throws InputError when the place cannot be written
 */
export function writeModelFile(path: string, content: object): void {
  const json = JSON.stringify(content);
  const head = { format: modelFormat, version: 'metadata' in content ? 2 : 1, sha256: sha256(json) };
  writeFileAtomic(path, `${JSON.stringify(head).slice(0, -1)},"content":${json}}\n`);
}

/**
 * The content of a model file. It is data: nothing in it is run.
 *
 * @throws InputError when there is no such file, or it is another format, another version, cut or changed
 */
export function readModelFile(path: string): unknown {
  const file = parse(path);
  if (!isRecord(file) || file['format'] !== modelFormat) {
    throw new InputError(`${path} is JSON, but no model: expected "format": "${modelFormat}"${found(file)}`);
  }
  if (!modelVersions.includes(file['version'])) {
    throw new InputError(
      `${path} is a model file of version ${String(file['version'])}; this package reads versions ${modelVersions.join(' and ')}: train again`,
    );
  }
  if (!isRecord(file['content']) || sha256(JSON.stringify(file['content'])) !== file['sha256']) {
    throw new InputError(
      `${path} was changed or damaged after it was saved: its checksum differs; train again`,
    );
  }
  return file['content'];
}

function parse(path: string): unknown {
  const size = statSync(path, { throwIfNoEntry: false });
  if (!size) throw new InputError(`no model file ${path}: "alert2attack train" writes one`);
  if (!size.isFile()) throw new InputError(`${path} is no file`);
  if (size.size > maxBytes) {
    throw new InputError(`${path} has ${size.size} bytes; a model file has at most ${maxBytes}`);
  }
  refuseForeign(path, firstBytes(path));
  const text = readFileSync(path, 'utf8');
  try {
    return JSON.parse(text);
  } catch {
    const cut = text.startsWith(`{"format":"${modelFormat}"`);
    throw new InputError(
      cut
        ? `${path} is cut short after ${text.length} characters: copy it again, or train again`
        : `${path} is not JSON`,
    );
  }
}

function firstBytes(path: string): Buffer {
  const bytes = Buffer.alloc(4);
  const file = openSync(path, 'r');
  try {
    return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, 0));
  } finally {
    closeSync(file);
  }
}

function refuseForeign(path: string, bytes: Buffer): void {
  if (bytes.length === 0) throw new InputError(`${path} is empty`);
  if (bytes[0] === 0x80 && bytes[1] <= 5) {
    throw new InputError(
      `${path} is a Python pickle, which can run code when opened; only this package's JSON is read`,
    );
  }
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) throw new InputError(`${path} is gzip: unpack it first`);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b)
    throw new InputError(`${path} is a zip archive, not a model file`);
}

function found(value: unknown): string {
  if (Array.isArray(value)) return ', found a list';
  if (!isRecord(value)) return `, found ${value === null ? 'null' : `a ${typeof value}`}`;
  return `, found the keys ${Object.keys(value).slice(0, 8).join(', ') || '(none)'}`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

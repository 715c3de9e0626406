import { isUtf8 } from 'node:buffer';
import { InputError } from '../errors/inputError';
import { foreignFormat } from './foreignFormat';

const LF = 0x0a;
const CR = 0x0d;

/** The bytes at the end that begin a character, or a line end, whose rest is in the next chunk: 0 to 3. */
function unfinishedBytes(bytes: Buffer): number {
  if (bytes[bytes.length - 1] === CR) return 1;
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!;
    if (byte >= 0xc0) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back ? back : 0;
    if (byte < 0x80) return 0;
  }
  return 0;
}

/** Where the first byte lies that is no part of a UTF-8 character. */
function firstInvalidByte(bytes: Buffer): number {
  for (let start = 0; start < bytes.length; ) {
    const byte = bytes[start]!;
    const length = byte < 0x80 ? 1 : byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    if (length > 1 && !isUtf8(bytes.subarray(start, start + length))) return start;
    start += length;
  }
  return bytes.length;
}

/** Counts the lines that begin in the bytes before `end`; `\r\n` is one line end, `\r` alone is one too. */
function countLines(bytes: Buffer, end: number): number {
  let lines = 0;
  for (let i = 0; i < end; i++) {
    const byte = bytes[i];
    if (byte === LF || (byte === CR && bytes[i + 1] !== LF)) lines++;
  }
  return lines;
}

function lastLineEnd(bytes: Buffer, before: number): number {
  return Math.max(bytes.lastIndexOf(LF, before), bytes.lastIndexOf(CR, before));
}

function hex(byte: number): string {
  return `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}

/**
 * Text from bytes that must be UTF-8, with or without a byte order mark, in chunks that end between characters.
 *
 * @throws InputError that says what was found and in which line, on other encodings and on binary files
 */
export async function* utf8Text(chunks: AsyncIterable<Buffer>, path: string): AsyncGenerator<string> {
  let line = 1;
  let bytesOfLine = 0;
  let rest: Buffer = Buffer.alloc(0);
  let atStart = true;

  const check = (bytes: Buffer): string => {
    if (atStart) {
      const found = foreignFormat(bytes);
      if (found) throw new InputError(`${path}: expected UTF-8 text, found ${found}; save it as UTF-8 text`);
    }
    const nul = bytes.indexOf(0);
    if (nul >= 0) {
      const where = `line ${line + countLines(bytes, nul)}`;
      throw new InputError(`${path}, ${where}: expected UTF-8 text, found a NUL byte: this is a binary file`);
    }
    if (!isUtf8(bytes)) {
      const at = firstInvalidByte(bytes);
      const lineEnd = lastLineEnd(bytes, at);
      const place = lineEnd < 0 ? bytesOfLine + at + 1 : at - lineEnd;
      const where = `line ${line + countLines(bytes, at)}, byte ${place} of the line`;
      const found = `found the byte ${hex(bytes[at]!)}`;
      const guess = `in Latin-1 or Windows-1252 that is "${bytes.toString('latin1', at, at + 1)}"`;
      throw new InputError(
        `${path}, ${where}: expected UTF-8 text, ${found}; ${guess}: save the file as UTF-8`,
      );
    }
    line += countLines(bytes, bytes.length);
    const lineEnd = lastLineEnd(bytes, bytes.length);
    bytesOfLine = lineEnd < 0 ? bytesOfLine + bytes.length : bytes.length - lineEnd - 1;
    const text = bytes.toString('utf8');
    const start = atStart && text.charCodeAt(0) === 0xfeff ? 1 : 0;
    atStart = false;
    return text.slice(start);
  };

  for await (const chunk of chunks) {
    const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    const whole = bytes.length - unfinishedBytes(bytes);
    rest = bytes.subarray(whole);
    if (whole > 0) yield check(bytes.subarray(0, whole));
  }
  if (rest.length > 0) yield check(rest);
}

import { isUtf8 } from 'node:buffer';
import { gunzipSync } from 'node:zlib';
import { InputError } from '../errors/inputError';
import { preview } from './preview';

/**
 * The objects of a STIX bundle or TAXII envelope, from its bytes: JSON, or gzip (told by its first bytes).
 *
 * @param origin - where the bytes are from and how they came, for the message
 * @param maxBytes - how many bytes of JSON are taken
 * @throws InputError when the bytes are no such JSON: HTML, cut off, another encoding, another shape
 */
export function parseStixFile(bytes: Uint8Array, origin: string, maxBytes: number): unknown[] {
  const json = unzip(bytes, origin, maxBytes);
  if (json.length > maxBytes) {
    throw new InputError(`${origin}: ${json.length} bytes, more than the ${maxBytes} allowed (maxBytes)`);
  }
  const parsed = parseJson(json, origin);
  if (typeof parsed === 'object' && parsed !== null && 'objects' in parsed && Array.isArray(parsed.objects)) {
    return parsed.objects;
  }
  const keys =
    typeof parsed === 'object' && parsed !== null ? Object.keys(parsed).slice(0, 5).join(', ') : '';
  throw new InputError(
    `${origin}: JSON, but no STIX bundle: an object with an array "objects" is expected, found ` +
      `${Array.isArray(parsed) ? 'an array' : keys ? `the fields ${keys}` : preview(json)}`,
  );
}

/**
 * JSON from UTF-8 bytes, with an error that tells HTML, cut-off and otherwise broken content apart.
 * @throws InputError when the bytes are no JSON
 */
export function parseJson(bytes: Uint8Array, origin: string): unknown {
  if (bytes.length === 0) throw new InputError(`${origin}: empty, where JSON was expected`);
  if (!isUtf8(bytes)) throw new InputError(`${origin}: not JSON in UTF-8; it begins ${preview(bytes)}`);
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  try {
    return JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  } catch (error) {
    const begins = `it begins ${preview(bytes)}`;
    const { message } = error as Error;
    if (/^\s*</.test(text.slice(0, 1000))) {
      throw new InputError(`${origin}: HTML or XML instead of JSON; ${begins}. Check the address`);
    }
    if (isCutOff(text, message)) {
      throw new InputError(
        `${origin}: the JSON is cut off after ${bytes.length} bytes: fetch the file again`,
      );
    }
    throw new InputError(`${origin}: not JSON (${message}); ${begins}`);
  }
}

function isCutOff(text: string, message: string): boolean {
  if (!/^\s*[{[]/.test(text.slice(0, 1000))) return false;
  const end = text.trimEnd();
  const position = /at position (\d+)/.exec(message)?.[1];
  return (
    message.includes('Unexpected end') || message.includes('Unterminated') || Number(position) >= end.length
  );
}

function unzip(bytes: Uint8Array, origin: string, maxBytes: number): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: maxBytes });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ERR_BUFFER_TOO_LARGE') {
      throw new InputError(`${origin}: unpacks to more than the ${maxBytes} bytes allowed (maxBytes)`);
    }
    const message =
      code === 'Z_BUF_ERROR' ? 'the gzip data is cut off' : `broken gzip data (${String(error)})`;
    throw new InputError(`${origin}: ${message}: fetch the file again`);
  }
}

import { createHash } from 'node:crypto';

/** The namespace of this program's ids: a random UUID, drawn once. */
const NAMESPACE = Buffer.from('d351ed494175441488b8b718bc77fe45', 'hex');

/**
 * A UUID made from a name: the same name gives the same UUID, in every run and on every machine.
 * Source: RFC 9562, section 5.5 (version 5, SHA-1).
 */
export function uuidV5(name: string): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(name, 'utf8').digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)];
  return parts.join('-');
}

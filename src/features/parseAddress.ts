import { isIPv4, isIPv6 } from 'node:net';

/** An IP address as bytes: 4 of version 4, 16 of version 6. */
export type AddressBytes = readonly number[];

/** No address is longer, the zone included. */
const maxLength = 100;

/**
 * The bytes of an IP address, null when the text is none. An address of version 4 that is written as one of
 * version 6 (`::ffff:10.0.0.1`) is one of version 4; a zone (`%eth0`) and brackets are left out.
 */
export function parseAddress(text: string): AddressBytes | null {
  if (text.length > maxLength) return null;
  const address = text.trim().replace(/^\[(.*)\]$/, '$1');
  if (isIPv4(address)) return address.split('.').map(Number);
  if (!isIPv6(address)) return null;
  const bytes = bytesOf(address.split('%')[0]);
  const isMapped = bytes.every((byte, k) => k >= 12 || byte === (k < 10 ? 0 : 255));
  return isMapped ? bytes.slice(12) : bytes;
}

function bytesOf(address: string): number[] {
  const [head, tail] = address.split('::').map(groupsOf);
  if (tail === undefined) return head;
  return [...head, ...new Array<number>(16 - head.length - tail.length).fill(0), ...tail];
}

function groupsOf(part: string): number[] {
  if (part === '') return [];
  return part.split(':').flatMap((group) => {
    if (group.includes('.')) return group.split('.').map(Number);
    const value = Number.parseInt(group, 16);
    return [value >> 8, value & 255];
  });
}

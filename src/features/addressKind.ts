import type { AddressBytes } from './parseAddress';

/** Where an address belongs. `other`: multicast, broadcast, unspecified, and what is reserved. */
export type AddressKind = 'private' | 'loopback' | 'linkLocal' | 'public' | 'other';

/** All kinds, in the order of the columns. */
export const addressKinds: readonly AddressKind[] = ['private', 'loopback', 'linkLocal', 'public', 'other'];

/**
 * The kind of an address. Private are RFC 1918's networks, the shared 100.64.0.0/10, and fc00::/7. The networks
 * kept for documentation (192.0.2.0/24 and the like) count as public: alerts name public addresses by them.
 */
export function addressKind(address: AddressBytes): AddressKind {
  return address.length === 4 ? kindOf4(address) : kindOf6(address);
}

function kindOf4([a, b]: AddressBytes): AddressKind {
  if (a === 127) return 'loopback';
  if (a === 169 && b === 254) return 'linkLocal';
  if (a === 0 || a >= 224) return 'other';
  const isPrivate =
    a === 10 || (a === 172 && b >> 4 === 1) || (a === 192 && b === 168) || (a === 100 && b >> 6 === 1);
  return isPrivate ? 'private' : 'public';
}

function kindOf6(address: AddressBytes): AddressKind {
  const [a, b] = address;
  const last = address.length - 1;
  if (address.every((byte, k) => k === last || byte === 0) && address[last] <= 1) {
    return address[last] === 1 ? 'loopback' : 'other';
  }
  if (a === 0xfe && b >> 6 === 2) return 'linkLocal';
  if (a >> 1 === 0x7e) return 'private';
  return a >> 5 === 1 ? 'public' : 'other';
}

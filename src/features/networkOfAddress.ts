import type { AddressBytes } from './parseAddress';

/** How many leading bits name the network of an address of version 4: a class A or class B network. */
export type NetworkBits = 8 | 16;

/**
 * The network that an address is in, `10.45.0.0/16` say; of version 6 the one of 32 bits, `2001:db8::/32`.
 */
export function networkOfAddress(address: AddressBytes, bits: NetworkBits): string {
  const [a, b, c, d] = address;
  if (address.length === 4) return bits === 8 ? `${a}.0.0.0/8` : `${a}.${b}.0.0/16`;
  const group = (high: number, low: number): string => ((high << 8) | low).toString(16);
  return `${group(a, b)}:${group(c, d)}::/32`;
}

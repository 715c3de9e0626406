import { expect, test } from 'vitest';
import { networkOfAddress } from '../../src/features/networkOfAddress';
import { parseAddress } from '../../src/features/parseAddress';

test.each([
  ['10.45.61.50', 8, '10.0.0.0/8'],
  ['10.45.61.50', 16, '10.45.0.0/16'],
  ['::ffff:10.45.0.1', 16, '10.45.0.0/16'],
  ['2001:db8:1::1', 16, '2001:db8::/32'],
  ['fe80::1', 8, 'fe80:0::/32'],
] as const)('networkOfAddress of %s with %i bits is %s', (address, bits, network) => {
  expect(networkOfAddress(parseAddress(address)!, bits)).toBe(network);
});

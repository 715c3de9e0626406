import { expect, test } from 'vitest';
import { addressKind } from '../../src/features/addressKind';
import { parseAddress } from '../../src/features/parseAddress';

test.each([
  ['10.0.0.1', 'private'],
  ['172.15.255.255', 'public'],
  ['172.16.0.0', 'private'],
  ['172.31.255.255', 'private'],
  ['172.32.0.0', 'public'],
  ['192.168.1.1', 'private'],
  ['192.169.1.1', 'public'],
  ['100.64.0.1', 'private'],
  ['100.128.0.1', 'public'],
  ['127.8.9.1', 'loopback'],
  ['169.254.1.1', 'linkLocal'],
  ['169.253.1.1', 'public'],
  ['8.8.8.8', 'public'],
  ['203.0.113.9', 'public'],
  ['0.0.0.0', 'other'],
  ['224.0.0.251', 'other'],
  ['255.255.255.255', 'other'],
  ['::', 'other'],
  ['::1', 'loopback'],
  ['fe80::1', 'linkLocal'],
  ['febf::1', 'linkLocal'],
  ['fec0::1', 'other'],
  ['fd00::1', 'private'],
  ['fc00::1', 'private'],
  ['2001:db8::1', 'public'],
  ['ff02::fb', 'other'],
  ['::ffff:192.168.0.1', 'private'],
  ['::ffff:8.8.8.8', 'public'],
])('addressKind of %s is %s', (address, kind) => {
  expect(addressKind(parseAddress(address)!)).toBe(kind);
});

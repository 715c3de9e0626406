import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseAddress } from '../../src/features/parseAddress';

const v6 = (...groups: number[]): number[] => groups.flatMap((group) => [group >> 8, group & 255]);

test.each([
  ['10.45.61.50', [10, 45, 61, 50]],
  ['  192.0.2.1\t', [192, 0, 2, 1]],
  ['::', v6(0, 0, 0, 0, 0, 0, 0, 0)],
  ['::1', v6(0, 0, 0, 0, 0, 0, 0, 1)],
  ['2001:DB8::ff00:42:8329', v6(0x2001, 0xdb8, 0, 0, 0, 0xff00, 0x42, 0x8329)],
  ['1:2:3:4:5:6:7::', v6(1, 2, 3, 4, 5, 6, 7, 0)],
  ['fe80::1%eth0', v6(0xfe80, 0, 0, 0, 0, 0, 0, 1)],
  ['[2001:db8::1]', v6(0x2001, 0xdb8, 0, 0, 0, 0, 0, 1)],
  ['::ffff:10.0.0.1', [10, 0, 0, 1]],
  ['::FFFF:a00:1', [10, 0, 0, 1]],
  ['64:ff9b::10.0.0.1', v6(0x64, 0xff9b, 0, 0, 0, 0, 0xa00, 1)],
])('parseAddress reads %s', (text, bytes) => {
  expect(parseAddress(text)).toEqual(bytes);
});

test.each([
  '',
  '10.0.0',
  '10.0.0.256',
  '010.0.0.1',
  '10.0.0.1/24',
  '10.0.0.1:443',
  '1::2::3',
  ':::',
  '[10.0.0.1',
  'workstation-7',
  '__proto__',
  '10.0.0.1, 10.0.0.2',
  ':'.repeat(1e5),
])('parseAddress gives null for %j', (text) => {
  expect(parseAddress(text)).toBeNull();
});

test('parseAddress reads back every address that is written out', () => {
  const byte = fc.integer({ min: 0, max: 255 });
  fc.assert(
    fc.property(fc.array(byte, { minLength: 16, maxLength: 16 }), (bytes) => {
      expect(parseAddress(bytes.slice(0, 4).join('.'))).toEqual(bytes.slice(0, 4));
      const groups = Array.from({ length: 8 }, (_, k) =>
        ((bytes[2 * k] << 8) | bytes[2 * k + 1]).toString(16),
      );
      const isMapped = groups.slice(0, 6).join(':') === '0:0:0:0:0:ffff';
      expect(parseAddress(groups.join(':'))).toEqual(isMapped ? bytes.slice(12) : bytes);
    }),
    { seed: 1 },
  );
});

test('parseAddress takes any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect([undefined, 4, 16]).toContain(parseAddress(text)?.length);
    }),
    { seed: 2 },
  );
});

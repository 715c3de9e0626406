import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AddressEncoder } from '../../src/features/addressEncoder';

const cells = ['10.45.1.2', '10.45.9.9', '10.7.0.1', '8.8.8.8', '::1', '::ffff:10.45.0.1', '', 'host-7'];

describe('AddressEncoder', () => {
  test('has columns for the kinds, the versions, and the networks that come up often enough', () => {
    const encoder = new AddressEncoder().fit([cells]);
    expect(encoder.getFeatureNamesOut(['src_ip'])).toEqual([
      'src_ip_private',
      'src_ip_loopback',
      'src_ip_linkLocal',
      'src_ip_public',
      'src_ip_other',
      'src_ip_v4',
      'src_ip_v6',
      'src_ip_10.45.0.0/16',
    ]);
    expect(encoder.transform([cells]).toDense().toRows()).toEqual([
      [1, 0, 0, 0, 0, 1, 0, 1],
      [1, 0, 0, 0, 0, 1, 0, 1],
      [1, 0, 0, 0, 0, 1, 0, 0],
      [0, 0, 0, 1, 0, 1, 0, 0],
      [0, 1, 0, 0, 0, 0, 1, 0],
      [1, 0, 0, 0, 0, 1, 0, 1],
      [0, 0, 0, 0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0, 0, 0, 0],
    ]);
  });

  test('takes networks of 8 bits, or none', () => {
    const wide = new AddressEncoder({ network: 8, minFrequency: 1 }).fit([cells]);
    expect(wide.getFeatureNamesOut(['ip']).slice(7)).toEqual([
      'ip_0:0::/32',
      'ip_10.0.0.0/8',
      'ip_8.0.0.0/8',
    ]);
    expect(new AddressEncoder({ network: null }).fit([cells]).transform([cells]).columns).toBe(7);
  });

  test('keeps several columns apart, the kinds of all before the networks', () => {
    const encoder = new AddressEncoder({ minFrequency: 1 }).fit([['10.1.0.1'], ['::1']]);
    const names = encoder.getFeatureNamesOut(['src', 'dst']);
    expect(names.slice(14)).toEqual(['src_10.1.0.0/16', 'dst_0:0::/32']);
    const row = encoder.transform([['10.1.0.1'], ['::1']]).row(0);
    expect([...row.indices].map((j) => names[j])).toEqual([
      'src_private',
      'src_v4',
      'dst_loopback',
      'dst_v6',
      'src_10.1.0.0/16',
      'dst_0:0::/32',
    ]);
  });

  test('takes any cell', () => {
    const encoder = new AddressEncoder().fit([cells]);
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.ipV4(), fc.ipV6())), (any) => {
        const { data, columns } = encoder.transform([any]);
        expect(columns).toBe(8);
        expect(data.every((value) => value === 1)).toBe(true);
      }),
      { seed: 3 },
    );
  });

  test('comes back from JSON the same, and refuses other data', () => {
    const encoder = new AddressEncoder({ network: 8, minFrequency: 2 }).fit([cells]);
    const json = JSON.parse(JSON.stringify(encoder));
    expect(AddressEncoder.fromJSON(json).transform([cells])).toEqual(encoder.transform([cells]));
    for (const wrong of [null, { type: 'X' }, { ...json, networks: [] }, { ...json, networks: [[1]] }]) {
      expect(() => AddressEncoder.fromJSON(wrong)).toThrow('expected a fitted AddressEncoder');
    }
    expect(() => AddressEncoder.fromJSON({ ...json, network: 24 })).toThrow('network is 24');
  });

  test('refuses options that cannot be used, and to transform before it is fitted', () => {
    expect(() => new AddressEncoder({ network: 24 as never }).fit([cells])).toThrow('give 8, 16 or null');
    expect(() => new AddressEncoder({ minFrequency: 0 }).fit([cells])).toThrow('minFrequency is 0');
    expect(() => new AddressEncoder().transform([cells])).toThrow('not fitted yet');
  });
});

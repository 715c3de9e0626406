import { expect, it } from 'vitest';
import { specKey } from '../../src/selection/specKey';

it('equal data has the same key, other data another', () => {
  const data = { a: [1, null, undefined], m: new Map([['x', 1]]) };
  expect(specKey(structuredClone(data))).toBe(specKey(data));
  expect(specKey({ a: null })).not.toBe(specKey({ a: undefined }));
  expect(specKey(1)).not.toBe(specKey('1'));
  expect(specKey(new Map([['x', 1]]))).not.toBe(specKey(new Map([['x', 2]])));
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { uuidV5 } from '../../src/export/uuidV5';
import { anyUnits } from './hostile';

it('is version 5 of the variant of RFC 9562, whatever the name', () => {
  fc.assert(
    fc.property(anyUnits(), (name) => {
      expect(uuidV5(name)).toMatch(/^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    }),
  );
});

it('is the same for the same name in every run, and another for another', () => {
  expect(uuidV5('sighting')).toBe('1ca22a7b-22b8-5f71-acd8-21a5c0c10948');
  expect(uuidV5('sighting ')).not.toBe(uuidV5('sighting'));
});

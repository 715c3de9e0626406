import { expect, it } from 'vitest';
import { producerOf } from '../../src/export/producer';

it('is the program itself where nobody is named', () => {
  expect(producerOf(undefined)).toMatchObject({ name: 'alert2attack', kind: 'system' });
  expect(producerOf(' \n')).toEqual(producerOf(undefined));
});

it('is the same organisation for the same name, and another for another', () => {
  expect(producerOf('Example CERT')).toEqual(producerOf('Example CERT'));
  expect(producerOf('Example CERT').kind).toBe('organization');
  expect(producerOf('alert2attack').uuid).not.toBe(producerOf(undefined).uuid);
});

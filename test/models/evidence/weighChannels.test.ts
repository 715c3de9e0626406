import { expect, test } from 'vitest';
import { weighChannels } from '../../../src/models/evidence/weighChannels';

test('weighChannels adds up each class’s channels, from where it is told', () => {
  const scores = new Float64Array(2);
  weighChannels([9, 1, 2, 3, 4], 1, Float64Array.of(10, 1), scores);
  expect([...scores]).toEqual([12, 34]);
});

import { expect, test } from 'vitest';
import { boostingFeatures } from '../../src/reproduce/boostingFeatures';

test('boostingFeatures counts words and pairs in two alerts at least, but not in nearly all, and no stop words', () => {
  const alerts = Array.from({ length: 40 }, (_, i) => (i < 2 ? 'host with the lsass dump' : 'host alone'));
  // lsass, dump, "host lsass", "lsass dump"; host itself is in all alerts, "once" is a stop word, "seen" is in one.
  expect(boostingFeatures([...alerts.slice(0, 39), 'host once seen'])).toBe(4);
});

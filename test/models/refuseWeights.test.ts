import { expect, test } from 'vitest';
import { refuseWeights } from '../../src/models/refuseWeights';

test('refuseWeights lets equal weights through, and none', () => {
  refuseWeights('Model', 2, Float64Array.of(3, 3));
  refuseWeights('Model', 2, undefined);
});

test.each([
  ['differ', [1, 2], 'Model knows no weights'],
  ['are no numbers', [Number.NaN, Number.NaN], 'Model knows no weights'],
  ['are not one per row', [1], 'X has 2 rows, but sampleWeight has 1'],
])('refuseWeights refuses weights that %s', (_, weights, message) => {
  expect(() => refuseWeights('Model', 2, Float64Array.from(weights))).toThrow(message);
});

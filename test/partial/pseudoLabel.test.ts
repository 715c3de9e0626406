import { expect, test } from 'vitest';
import { InputError } from '../../src/errors/inputError';
import { pseudoLabel } from '../../src/partial/pseudoLabel';

const alerts = ['a', 'b', 'c'];
const tagger = {
  tag: (some: readonly string[]) =>
    some.map((_, i) => ({ techniqueId: `T${i}`, confidence: [0.9, 0.49, 0.5][i] })),
};

test('pseudoLabel takes the labels that are sure enough, and weighs them', () => {
  expect(pseudoLabel(alerts, tagger)).toEqual({
    alerts: ['a', 'c'],
    ids: ['T0', 'T2'],
    rows: Int32Array.of(0, 2),
    confidences: Float64Array.of(0.9, 0.5),
    weights: Float64Array.of(0.3, 0.3),
  });
  expect(pseudoLabel(alerts, tagger, { minConfidence: 0.6, weight: 1 })).toMatchObject({
    ids: ['T0'],
    weights: Float64Array.of(1),
  });
  expect(pseudoLabel([], tagger).ids).toEqual([]);
});

test.each([
  [{ minConfidence: 1.1 }, /minConfidence is 1.1/],
  [{ minConfidence: Number.NaN }, /minConfidence is NaN/],
  [{ weight: 0 }, /weight is 0/],
])('pseudoLabel refuses %j', (options, message) => {
  expect(() => pseudoLabel(alerts, tagger, options)).toThrow(message);
});

test('pseudoLabel refuses a tagger that does not know how sure it is', () => {
  const unsure = { tag: () => [{ techniqueId: 'T1' }] };
  expect(() => pseudoLabel(['a'], unsure)).toThrow(InputError);
  expect(() => pseudoLabel(['a'], unsure)).toThrow(/train it with calibration/);
});

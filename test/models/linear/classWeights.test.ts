import { describe, expect, it } from 'vitest';
import {
  decodeWeights,
  encodeWeights,
  joinWeights,
  weightsOfOutput,
} from '../../../src/models/linear/classWeights';

const joined = joinWeights(
  3,
  [
    { columns: Int32Array.of(0, 2), values: Float64Array.of(0.1, 2) },
    { columns: Int32Array.of(2), values: Float64Array.of(3) },
  ],
  'float64',
);

describe('joinWeights', () => {
  it('puts the weights of all classes together, column by column', () => {
    expect([...joined.indptr]).toEqual([0, 1, 1, 3]);
    expect([...joined.outputs]).toEqual([0, 0, 1]);
    expect([...joined.values]).toEqual([0.1, 2, 3]);
    expect([...weightsOfOutput(joined, 0)]).toEqual([0.1, 0, 2]);
    expect([...weightsOfOutput(joined, 1)]).toEqual([0, 0, 3]);
  });

  it('refuses more classes than can be told apart', () => {
    const none = { columns: new Int32Array(0), values: new Float64Array(0) };
    const many = new Array<typeof none>(65_537).fill(none);
    expect(() => joinWeights(1, many, 'float32')).toThrow('65537 classes are too many');
  });
});

describe('decodeWeights', () => {
  it('reads what encodeWeights wrote, in the same precision', () => {
    const single = { ...joined, values: Float32Array.from(joined.values) };
    for (const weights of [joined, single]) {
      expect(decodeWeights(JSON.parse(JSON.stringify(encodeWeights(weights))))).toEqual(weights);
    }
  });

  it.each([
    { columns: 4 },
    { count: 1 },
    { indptr: Int32Array.of(0, 2, 1, 3) },
    { indptr: Int32Array.of(1, 1, 1, 3) },
    { values: Float64Array.of(1, Number.NaN, 2) },
    { outputs: Uint16Array.of(0, 0, 2) },
  ])('refuses parts that do not fit together: %o', (wrong) => {
    expect(() => decodeWeights(encodeWeights({ ...joined, ...wrong }))).toThrow('do not fit together');
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/errors/inputError';
import { decodeArray, type EncodedArray, encodeArray } from '../../src/matrix/encodedArray';

describe('encodeArray and decodeArray', () => {
  test('keep every bit of every element, through JSON', () => {
    const through = (array: Parameters<typeof encodeArray>[0]) =>
      JSON.parse(JSON.stringify(encodeArray(array))) as EncodedArray;
    fc.assert(
      fc.property(fc.array(fc.double()), (numbers) => {
        const array = Float64Array.from(numbers);
        expect(decodeArray(through(array), 'float64')).toEqual(array);
      }),
      { seed: 1 },
    );
    expect(decodeArray(through(Int32Array.of(-1, 2 ** 31 - 1)), 'int32')).toEqual(
      Int32Array.of(-1, 2 ** 31 - 1),
    );
    expect(decodeArray(through(Float32Array.of(0.1)), 'float32')).toEqual(Float32Array.of(0.1));
    expect(decodeArray(through(Uint16Array.of(65535)), 'uint16')).toEqual(Uint16Array.of(65535));
    expect(decodeArray(through(Uint8Array.of(255)), 'uint8')).toEqual(Uint8Array.of(255));
  });

  test('encode only what a view shows', () => {
    const view = Int32Array.of(1, 2, 3, 4).subarray(1, 3);
    expect([...decodeArray(encodeArray(view), 'int32')]).toEqual([2, 3]);
  });

  test('write little-endian base64', () => {
    expect(encodeArray(Int32Array.of(1))).toEqual({ type: 'int32', base64: 'AQAAAA==' });
  });

  test('refuse another element type, half elements, and what is no encoded array', () => {
    const encoded = encodeArray(Int32Array.of(1));
    expect(() => decodeArray(encoded, 'float64')).toThrow('expected an encoded float64 array, found int32');
    expect(() => decodeArray({ type: 'int32', base64: 'AQ==' }, 'int32')).toThrow(
      '1 bytes are no whole number',
    );
    expect(() => decodeArray(undefined as unknown as EncodedArray, 'int32')).toThrow(InputError);
    expect(() => decodeArray({ type: 'int32' } as EncodedArray, 'int32')).toThrow(InputError);
  });
});

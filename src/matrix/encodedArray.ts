import { InputError } from '../errors/inputError';

interface TypedArrays {
  float64: Float64Array;
  float32: Float32Array;
  int32: Int32Array;
  uint16: Uint16Array;
  uint8: Uint8Array;
}

type ElementType = keyof TypedArrays;
type TypedArray = TypedArrays[ElementType];

interface TypedArrayConstructor<T extends TypedArray> {
  new (buffer: ArrayBuffer): T;
  readonly BYTES_PER_ELEMENT: number;
}

const constructors: { readonly [T in ElementType]: TypedArrayConstructor<TypedArrays[T]> } = {
  float64: Float64Array,
  float32: Float32Array,
  int32: Int32Array,
  uint16: Uint16Array,
  uint8: Uint8Array,
};

/** A typed array in JSON: its element type, and its little-endian bytes in base64. */
export interface EncodedArray {
  readonly type: ElementType;
  readonly base64: string;
}

/** A typed array as JSON data, exact to the bit. */
export function encodeArray(array: TypedArray): EncodedArray {
  const type = (Object.keys(constructors) as ElementType[]).find(
    (name) => array instanceof constructors[name],
  );
  if (!type) throw new TypeError(`no encoding for ${Object.prototype.toString.call(array)}`);
  return { type, base64: Buffer.from(array.buffer, array.byteOffset, array.byteLength).toString('base64') };
}

/**
 * The typed array that {@link encodeArray} wrote.
 * @throws InputError when the element type is another, or the bytes are no whole number of elements
 */
export function decodeArray<T extends ElementType>(encoded: EncodedArray, type: T): TypedArrays[T] {
  if (encoded?.type !== type || typeof encoded.base64 !== 'string') {
    throw new InputError(`expected an encoded ${type} array, found ${encoded?.type ?? typeof encoded}`);
  }
  const bytes = Uint8Array.from(Buffer.from(encoded.base64, 'base64'));
  const TypedArrayOfType = constructors[type];
  if (bytes.byteLength % TypedArrayOfType.BYTES_PER_ELEMENT !== 0) {
    throw new InputError(`${bytes.byteLength} bytes are no whole number of ${type} values`);
  }
  return new TypedArrayOfType(bytes.buffer);
}

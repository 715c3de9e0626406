import type { Matrix } from '../matrix/matrix';

type TypedArray = Float64Array | Float32Array | Int32Array | Uint16Array | Uint8Array;

/** What rows can be picked from: a matrix, or an array with an item per row. */
export type Selectable = Matrix | readonly unknown[] | TypedArray;

/** The rows at `indices`, in that order, as the same kind of thing. */
export function selectRows<T extends Selectable>(source: T, indices: Int32Array): T;
export function selectRows(source: Selectable, indices: Int32Array): Selectable {
  if ('selectRows' in source) return source.selectRows(indices);
  if (Array.isArray(source)) return Array.from(indices, (i) => source[i]);
  const typed = source as TypedArray;
  const TypedArrayOfKind = typed.constructor as new (length: number) => TypedArray;
  const picked = new TypedArrayOfKind(indices.length);
  for (let k = 0; k < indices.length; k++) picked[k] = typed[indices[k]];
  return picked;
}

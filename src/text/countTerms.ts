import { SparseMatrix } from '../matrix/sparseMatrix';
import { checkTexts } from './checkTexts';
import { Int32List } from './int32List';
import type { TermColumns } from './termColumns';

/**
 * Counts the terms of each text; those without a column get the next one.
 * @returns texts x columns, the columns of a row in the order of their first occurrence, NOT ascending
 * @throws InputError when a text is no string
 */
export function countTerms(texts: readonly string[], columns: TermColumns): SparseMatrix {
  checkTexts(texts);
  const { analyzer } = columns;
  const nodes = new Int32List();
  const indices = new Int32List(16 * texts.length + 16);
  const counts = new Int32List(16 * texts.length + 16);
  const indptr = new Int32Array(texts.length + 1);
  // By column: where its count in the present row stands, or an older row's place.
  let placeOf = new Int32Array(1024).fill(-1);
  for (let i = 0; i < texts.length; i++) {
    nodes.length = 0;
    analyzer.analyze(texts[i], true, nodes);
    const start = indptr[i];
    for (let k = 0; k < nodes.length; k++) {
      const column = columns.columnOrNew(nodes.values[k]);
      if (column >= placeOf.length) placeOf = grown(placeOf, column);
      if (placeOf[column] >= start) {
        counts.values[placeOf[column]]++;
      } else {
        placeOf[column] = indices.length;
        indices.push(column);
        counts.push(1);
      }
    }
    indptr[i + 1] = indices.length;
  }
  const data = Float64Array.from(counts.values.subarray(0, counts.length));
  return new SparseMatrix(texts.length, columns.length, indptr, indices.toArray(), data);
}

function grown(placeOf: Int32Array<ArrayBuffer>, column: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * column).fill(-1);
  larger.set(placeOf);
  return larger;
}

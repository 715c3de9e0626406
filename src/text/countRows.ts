import { SparseMatrix } from '../matrix/sparseMatrix';
import { checkTexts } from './checkTexts';
import { Int32List } from './int32List';
import type { TermColumns } from './termColumns';

/**
 * Counts the known terms of each text: texts x columns, the columns of a row ascending; other terms are left out.
 * @throws InputError when a text is no string
 */
export function countRows(texts: readonly string[], columns: TermColumns): SparseMatrix {
  checkTexts(texts);
  const { analyzer } = columns;
  const nodes = new Int32List();
  const indices = new Int32List(16 * texts.length + 16);
  const counts = new Int32List(16 * texts.length + 16);
  const indptr = new Int32Array(texts.length + 1);
  // By column: how often it came in the present text; zeros between texts.
  const seen = new Int32Array(columns.length);
  for (let i = 0; i < texts.length; i++) {
    nodes.length = 0;
    analyzer.analyze(texts[i], false, nodes);
    const start = indices.length;
    for (let k = 0; k < nodes.length; k++) {
      const column = columns.column(nodes.values[k]);
      if (column < 0) continue;
      if (seen[column]++ === 0) indices.push(column);
    }
    const row = indices.values.subarray(start, indices.length).sort();
    for (let k = 0; k < row.length; k++) {
      counts.push(seen[row[k]]);
      seen[row[k]] = 0;
    }
    indptr[i + 1] = indices.length;
  }
  const data = Float64Array.from(counts.values.subarray(0, counts.length));
  return new SparseMatrix(texts.length, columns.length, indptr, indices.toArray(), data);
}

import type { DenseMatrix } from '../../matrix/denseMatrix';
import type { SparseMatrix } from '../../matrix/sparseMatrix';
import { className } from './brief';
import { counted, maxColumns, maxRows } from './limits';
import type { Shown } from './shown';

/** A matrix: its size, how full it is, and its first rows and columns. */
export function matrixShown(value: object): Shown | undefined {
  if (!isMatrix(value)) return undefined;
  const { rows, columns } = value;
  const places = Array.from({ length: Math.min(columns, maxColumns) }, (_, j) => j);
  const size = `${className(value)}: ${counted(rows, 'row')} × ${counted(columns, 'column')}`;
  return {
    title: 'indptr' in value ? `${size}, ${filling(value)}` : size,
    tables: [
      {
        columns: ['', ...places.slice(0, maxColumns - 1).map(String)],
        rows: Array.from({ length: Math.min(rows, maxRows) }, (_, i) => {
          return [i, ...places.slice(0, maxColumns - 1).map((j) => value.get(i, j))];
        }),
        total: rows,
        totalColumns: columns + 1,
      },
    ],
  };
}

function filling({ rows, columns, data }: SparseMatrix): string {
  const share = rows * columns > 0 ? (100 * data.length) / (rows * columns) : 0;
  return `${counted(data.length, 'value')} stored (${share.toPrecision(2)} %)`;
}

function isMatrix(value: object): value is SparseMatrix | DenseMatrix {
  const { rows, columns, data, get }: Partial<Record<'rows' | 'columns' | 'data' | 'get', unknown>> = value;
  const sized = typeof rows === 'number' && typeof columns === 'number';
  return sized && ArrayBuffer.isView(data) && typeof get === 'function';
}

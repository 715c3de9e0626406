import { introsort } from './introsort';
import type { NodeOrder } from './nodeOrder';
import type { PreparedColumns } from './preparedColumns';
import type { RowOrder } from './rowOrder';

/** The order of rows that scikit-learn keeps on dense input. */
export class DenseOrder implements NodeOrder {
  readonly rows: Int32Array;
  readonly values: Float32Array;
  lowest = 0;
  highest = 0;
  private readonly columns: PreparedColumns;
  private readonly column: Float32Array;
  private start = 0;
  private end = 0;

  constructor(columns: PreparedColumns, order: RowOrder) {
    this.columns = columns;
    this.rows = order.rows;
    this.values = new Float32Array(order.count);
    this.column = new Float32Array(columns.rows);
  }

  enter(start: number, end: number): void {
    this.start = start;
    this.end = end;
  }

  sort(feature: number): void {
    this.findRange(feature);
    introsort(this.values, this.rows, this.start, this.end);
  }

  lastSame(place: number): number {
    const { values, end } = this;
    let last = place;
    while (last + 1 < end && values[last + 1] <= values[last]) last++;
    return last;
  }

  after(place: number): number {
    return place + 1;
  }

  findRange(feature: number): void {
    const { starts, entryRows, entryValues } = this.columns;
    const { rows, values, column } = this;
    for (let k = starts[feature]; k < starts[feature + 1]; k++) column[entryRows[k]] = entryValues[k];
    let lowest = Infinity;
    let highest = -Infinity;
    for (let i = this.start; i < this.end; i++) {
      const value = column[rows[i]];
      values[i] = value;
      lowest = Math.min(lowest, value);
      highest = Math.max(highest, value);
    }
    for (let k = starts[feature]; k < starts[feature + 1]; k++) column[entryRows[k]] = 0;
    this.lowest = lowest;
    this.highest = highest;
  }

  partition(threshold: number): number {
    let place = this.start;
    let end = this.end;
    while (place < end) {
      if (this.values[place] <= threshold) place++;
      else this.swap(place, --end);
    }
    return end;
  }

  partitionFinally(feature: number, threshold: number): void {
    this.findRange(feature);
    let place = this.start;
    let end = this.end - 1;
    while (place < end) {
      if (this.values[place] <= threshold) place++;
      else this.swap(place, end--);
    }
  }

  private swap(a: number, b: number): void {
    const { rows, values } = this;
    const row = rows[a];
    rows[a] = rows[b];
    rows[b] = row;
    const value = values[a];
    values[a] = values[b];
    values[b] = value;
  }
}

import { introsort } from './introsort';
import type { NodeOrder } from './nodeOrder';
import type { PreparedColumns } from './preparedColumns';
import type { RowOrder } from './rowOrder';

/** The order of rows that scikit-learn keeps on sparse input: negative values, zeros, positive values. */
export class SparseOrder implements NodeOrder {
  readonly rows: Int32Array;
  readonly values: Float32Array;
  lowest = 0;
  highest = 0;
  private readonly columns: PreparedColumns;
  private readonly order: RowOrder;
  private readonly column: Float32Array;
  private readonly found: Int32Array;
  private start = 0;
  private end = 0;
  private negativeEnd = 0;
  private positiveStart = 0;

  constructor(columns: PreparedColumns, order: RowOrder) {
    this.columns = columns;
    this.order = order;
    this.rows = order.rows;
    this.values = new Float32Array(order.count);
    this.column = new Float32Array(columns.rows);
    this.found = new Int32Array(columns.rows);
  }

  enter(start: number, end: number): void {
    this.start = start;
    this.end = end;
  }

  sort(feature: number): void {
    this.extract(feature);
    const { start, end, values, rows, negativeEnd, positiveStart } = this;
    introsort(values, rows, start, negativeEnd);
    introsort(values, rows, positiveStart, end);
    for (let i = start; i < negativeEnd; i++) this.order.places[rows[i]] = i;
    for (let i = positiveStart; i < end; i++) this.order.places[rows[i]] = i;
    if (negativeEnd < positiveStart) {
      // The first and the last zero stand for all of them.
      values[--this.positiveStart] = 0;
      if (negativeEnd !== this.positiveStart) values[this.negativeEnd++] = 0;
    }
    this.lowest = values[start];
    this.highest = values[end - 1];
  }

  lastSame(place: number): number {
    const { values, end } = this;
    let last = place;
    let next = this.after(last);
    while (next < end && values[next] <= values[last]) {
      last = next;
      next = this.after(last);
    }
    return last;
  }

  after(place: number): number {
    return place + 1 === this.negativeEnd ? this.positiveStart : place + 1;
  }

  findRange(feature: number): void {
    this.extract(feature);
    const { values, start, end, negativeEnd, positiveStart } = this;
    const hasZeros = negativeEnd !== positiveStart;
    let lowest = hasZeros ? 0 : values[start];
    let highest = lowest;
    for (let i = start; i < negativeEnd; i++) {
      lowest = Math.min(lowest, values[i]);
      highest = Math.max(highest, values[i]);
    }
    for (let i = positiveStart; i < end; i++) {
      lowest = Math.min(lowest, values[i]);
      highest = Math.max(highest, values[i]);
    }
    this.lowest = lowest;
    this.highest = highest;
  }

  partition(threshold: number): number {
    return this.partitionAt(threshold, this.positiveStart);
  }

  partitionFinally(feature: number, threshold: number, middle: number): void {
    this.extract(feature);
    this.partitionAt(threshold, middle);
  }

  /** Moves the rows of negative values to the front of the node, those of positive values to its end. */
  private extract(feature: number): void {
    const { starts, entryRows, entryValues } = this.columns;
    const { found, column, values, start, end, order } = this;
    let count = 0;
    for (let k = starts[feature]; k < starts[feature + 1]; k++) {
      const row = entryRows[k];
      const place = order.places[row];
      if (place < start || place >= end) continue;
      found[count++] = row;
      column[row] = entryValues[k];
    }
    found.subarray(0, count).sort();
    this.negativeEnd = start;
    this.positiveStart = end;
    for (let k = 0; k < count; k++) {
      const row = found[k];
      const to = column[row] > 0 ? --this.positiveStart : this.negativeEnd++;
      values[to] = column[row];
      order.swap(order.places[row], to);
    }
  }

  private partitionAt(threshold: number, whenZero: number): number {
    if (threshold === 0) return whenZero;
    const { values, order } = this;
    let place = threshold < 0 ? this.start : this.positiveStart;
    let end = threshold < 0 ? this.negativeEnd : this.end;
    while (place < end) {
      if (values[place] <= threshold) place++;
      else {
        const value = values[place];
        values[place] = values[--end];
        values[end] = value;
        order.swap(place, end);
      }
    }
    return end;
  }
}

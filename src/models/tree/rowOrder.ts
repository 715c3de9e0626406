/** The rows a tree is grown on, ordered so that every node is a range of it; and where each row stands in it. */
export class RowOrder {
  readonly rows: Int32Array;
  /** Place of each row; -1 for those left out. */
  readonly places: Int32Array;
  readonly count: number;

  /** Rows with a weight of 0 are left out. */
  constructor(weights: Float64Array) {
    const rows = new Int32Array(weights.length);
    this.places = new Int32Array(weights.length).fill(-1);
    let count = 0;
    for (let i = 0; i < weights.length; i++) {
      if (weights[i] === 0) continue;
      rows[count] = i;
      this.places[i] = count++;
    }
    this.rows = rows.slice(0, count);
    this.count = count;
  }

  swap(a: number, b: number): void {
    const { rows, places } = this;
    const rowA = rows[a];
    const rowB = rows[b];
    rows[a] = rowB;
    rows[b] = rowA;
    places[rowA] = b;
    places[rowB] = a;
  }
}

/**
 * The best `k` of the rows offered, by similarity, the largest first; among equals the row with the smaller
 * number first, in whatever order they are offered.
 */
export class NeighborList {
  readonly rows: Int32Array;
  readonly similarities: Float64Array;
  /** The similarity to reach for a place in the list, or -Infinity while it is not full. */
  threshold: number = -Infinity;
  private found = 0;

  constructor(readonly k: number) {
    this.rows = new Int32Array(k);
    this.similarities = new Float64Array(k);
  }

  /** Empties the list. */
  clear(): void {
    this.found = 0;
    this.threshold = -Infinity;
  }

  get isFull(): boolean {
    return this.found === this.k;
  }

  /** Whether no row from `row` on with the similarity 0 could still get a place. */
  isClosedTo(row: number): boolean {
    const worst = this.threshold;
    return worst > 0 || (worst === 0 && this.rows[this.k - 1] < row);
  }

  /** Takes the row when it belongs among the best. */
  offer(row: number, similarity: number): void {
    const { rows, similarities } = this;
    let at = this.found;
    if (this.isFull) {
      at--;
      if (!(similarity > similarities[at] || (similarity === similarities[at] && row < rows[at]))) return;
    } else {
      this.found++;
    }
    while (
      at > 0 &&
      (similarity > similarities[at - 1] || (similarity === similarities[at - 1] && row < rows[at - 1]))
    ) {
      rows[at] = rows[at - 1];
      similarities[at] = similarities[at - 1];
      at--;
    }
    rows[at] = row;
    similarities[at] = similarity;
    if (this.isFull) this.threshold = similarities[this.k - 1];
  }
}

import type { PreparedColumns } from './preparedColumns';
import type { RowOrder } from './rowOrder';
import { sortKeys } from './sortKeys';

// A key holds a rank and a place in the node; this many bits at most are for the place.
const MAX_PLACE_BITS = 12;
// What a row costs when it is gathered and sorted, against an entry that is looked through.
const GATHER_COST = 6;
// What a row's entry costs when it is stamped.
const STAMP_COST = 1;
// Stamps of a node above are used as long as this share of its rows is left.
const STAMP_AGAIN = 0.7;
const ALWAYS = 0x7fffffff;

interface Stamping {
  readonly start: number;
  readonly end: number;
  readonly stamp: number;
}

/**
 * The entries of one feature in one node: rows and values that are not zero, ascending. Two ways lead to them,
 * and the shorter one is taken: looking through the column's sorted entries, or gathering and sorting the ranks
 * of the node's rows. Small nodes first stamp the features that their rows have, since most have none.
 */
export class NodeEntries {
  count = 0;
  /** How many of the entries are negative. */
  negatives = 0;
  /** Whether `values` are differences of ranks to the rank of zero instead of values. */
  ranked = false;
  readonly rows: Int32Array;
  readonly values: Float32Array;
  private readonly columns: PreparedColumns;
  private order!: RowOrder;
  /** 1 for the rows of the node. */
  private readonly inNode: Uint8Array;
  private readonly placeBits: number;
  private readonly keys: Int32Array;
  private readonly spareKeys: Int32Array;
  private readonly rowEntries: number;
  private start = 0;
  private end = 0;
  private looked = 0;
  /** Features whose stamp is below have no entries in the node; 0 while that is not known. */
  stamped = 0;
  /** The number of the last stamping in which a feature had entries; a number above all for ranked ones. */
  readonly stamps: Int32Array;
  private lastStamp = 0;
  /** The stampings of the nodes above, each with its range; a later one only stamps what they have stamped. */
  private readonly stampings: Stamping[] = [];
  private expectedLooks = 0;

  constructor(columns: PreparedColumns) {
    this.columns = columns;
    this.inNode = new Uint8Array(columns.rows);
    this.rows = new Int32Array(columns.rows + 1);
    this.values = new Float32Array(columns.rows + 1);
    this.placeBits = Math.min(MAX_PLACE_BITS, Math.clz32(columns.rows) - 1);
    this.keys = new Int32Array((1 << this.placeBits) + 1);
    this.spareKeys = new Int32Array(1 << this.placeBits);
    this.rowEntries = columns.rows === 0 ? 0 : columns.rowColumns.length / columns.rows;
    this.stamps = columns.rankStarts.map((start) => (start < 0 ? 0 : ALWAYS));
  }

  /** Takes up a tree whose nodes look at so many candidates; the arrays are used again. */
  begin(order: RowOrder, candidates: number): void {
    const { rowColumns, rankStarts } = this.columns;
    this.order = order;
    this.expectedLooks = (candidates * rowColumns.length) / rankStarts.length;
    this.inNode.fill(0);
    this.stampings.length = 0;
    this.start = 0;
    this.end = 0;
  }

  /** Takes up the node of the rows from `start` to `end` in the order. */
  enter(start: number, end: number): void {
    const isInside = start >= this.start && end <= this.end;
    // Rows move within a node only, so that the last node's rows are still the ones in its range.
    if (isInside) {
      this.mark(this.start, start, 0);
      this.mark(end, this.end, 0);
    } else {
      this.mark(this.start, this.end, 0);
      this.mark(start, end, 1);
    }
    this.start = start;
    this.end = end;
    this.looked = this.expectedLooks;
    this.findStamping();
  }

  /** Finds the entries of a feature. Without `exact`, ranks may stand for values. */
  collect(feature: number, exact: boolean): void {
    const { starts, rankStarts } = this.columns;
    const size = this.end - this.start;
    const length = starts[feature + 1] - starts[feature];
    this.ranked = false;
    if (rankStarts[feature] >= 0) {
      if (size * GATHER_COST < length && size <= 1 << this.placeBits) this.gather(feature, exact);
      else this.lookThrough(feature);
      return;
    }
    if (this.looked > size * this.rowEntries * STAMP_COST) this.stampFeatures();
    if (this.stamps[feature] < this.stamped) {
      this.count = 0;
      this.negatives = 0;
      return;
    }
    this.looked += length;
    this.lookThrough(feature);
  }

  /** The value that stands behind a ranked one. */
  valueOf(feature: number, ranked: number): number {
    if (ranked === 0) return 0;
    const { starts, negatives, entryValues } = this.columns;
    const place = negatives[feature] + ranked - (ranked > 0 ? 1 : 0);
    return entryValues[starts[feature] + place];
  }

  private mark(start: number, end: number, value: number): void {
    const { rows } = this.order;
    for (let i = start; i < end; i++) this.inNode[rows[i]] = value;
  }

  private lookThrough(feature: number): void {
    const { starts, entryRows, entryValues, negatives } = this.columns;
    const { rows, values, inNode } = this;
    const to = starts[feature + 1];
    let count = 0;
    for (let k = starts[feature]; k < to; k++) {
      const row = entryRows[k];
      rows[count] = row;
      values[count] = entryValues[k];
      // Keeps or drops the row without a branch.
      count += inNode[row];
    }
    this.count = count;
    this.negatives = negatives[feature] === 0 ? 0 : countNegatives(values, count);
  }

  private gather(feature: number, exact: boolean): void {
    const { starts, rankStarts, ranks, negatives, entryValues } = this.columns;
    const { rows, values, keys, start, end, placeBits } = this;
    const nodeRows = this.order.rows;
    const rankStart = rankStarts[feature];
    const zero = negatives[feature];
    let count = 0;
    for (let i = start; i < end; i++) {
      const rank = ranks[rankStart + nodeRows[i]];
      keys[count] = (rank << placeBits) | (i - start);
      count += ((rank - zero) | (zero - rank)) >>> 31;
    }
    sortKeys(keys, this.spareKeys, count, placeBits, ranks.BYTES_PER_ELEMENT * 8);
    this.ranked = !exact;
    const mask = (1 << placeBits) - 1;
    const base = starts[feature];
    for (let i = 0; i < count; i++) {
      const key = keys[i];
      const rank = key >> placeBits;
      rows[i] = nodeRows[start + (key & mask)];
      values[i] = this.ranked ? rank - zero : entryValues[base + rank - (rank > zero ? 1 : 0)];
    }
    this.count = count;
    this.negatives = zero === 0 ? 0 : countNegatives(values, count);
  }

  /** Takes up the stamping of the nearest node above. */
  private findStamping(): void {
    const { stampings } = this;
    let last = stampings.at(-1);
    while (last && (this.start < last.start || this.end > last.end)) {
      stampings.pop();
      last = stampings.at(-1);
    }
    this.stamped = last?.stamp ?? 0;
    // Stamping again is worth its cost only when enough rows have gone.
    if (last && this.end - this.start > STAMP_AGAIN * (last.end - last.start)) this.looked = -Infinity;
  }

  /** Stamps the features that have entries in the node, so that the others need not be looked through. */
  private stampFeatures(): void {
    const { rowStarts, rowColumns } = this.columns;
    const { stamps, start, end } = this;
    const nodeRows = this.order.rows;
    const stamp = ++this.lastStamp;
    for (let i = start; i < end; i++) {
      const row = nodeRows[i];
      const to = rowStarts[row + 1];
      for (let k = rowStarts[row]; k < to; k++) stamps[rowColumns[k]] = stamp;
    }
    this.stamped = stamp;
    this.stampings.push({ start, end, stamp });
    this.looked = -Infinity;
  }
}

function countNegatives(ascending: Float32Array, count: number): number {
  let negatives = 0;
  while (negatives < count && ascending[negatives] < 0) negatives++;
  return negatives;
}

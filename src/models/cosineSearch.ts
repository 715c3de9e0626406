import { type CosineIndex, signatureBit } from './cosineIndex';
import { NeighborList } from './neighborList';
import { roundSimilarity } from './roundSimilarity';

// Wider than rounding can be (the root of 1 - w² is off by up to 2e-8), so that no row is passed over by it.
const SLACK = 1e-6;

/**
 * Finds the rows of an index that are most similar to one row, exactly those that comparing with every row
 * would find, without touching most of them.
 *
 * The row's columns are taken one by one, those first that say much and stand in few rows. Rows have length 1,
 * so a row that has none of the columns taken so far has at most the length of the rest of the query as its
 * similarity, and a row with weight `w` in the present column at most `q w + rest sqrt(1 - w²)`. Where
 * that falls short of the best found, the row is passed over, and as the rows of a column stand in the order
 * of `w`, whole stretches are. A row inside the stretch is passed over, too, where the columns that it may share
 * with the rest of the query, by its signature, cannot add enough. (Bounds from unit length: Li, Wang, Pullman,
 * Bandeira and Papakonstantinou, "Index-based, high-dimensional, cosine threshold querying", ICDT 2019.)
 */
export class CosineSearch {
  readonly best: NeighborList;
  private readonly query: Float64Array;
  private readonly visit: Int32Array;
  private visitNumber = 0;
  // The query's columns in the order in which they are taken, and the length of the query from each on.
  private order = new Int32Array(64);
  private gain = new Float64Array(64);
  private rest = new Float64Array(65);
  // The squares of the query's values in the columns not taken yet, by the bit of the column.
  private readonly mass = new Float64Array(32);
  private restBits = 0;

  constructor(
    private readonly index: CosineIndex,
    k: number,
  ) {
    this.best = new NeighborList(k);
    this.query = new Float64Array(index.rows.columns);
    this.visit = new Int32Array(index.rows.rows);
  }

  /**
   * Leaves in `best` the rows most similar to a query row.
   * @param indices - its columns
   * @param values - its values there; the row must have length 1, or be zeros
   */
  search(indices: Int32Array, values: Float64Array, start: number, end: number): void {
    this.best.clear();
    this.visitNumber++;
    const terms = this.arrange(indices, values, start, end);
    for (let t = 0; t < terms; t++) {
      if (this.rest[t] < this.best.threshold - SLACK) break;
      this.weighRest(t + 1, terms);
      this.scan(this.order[t], this.rest[t]);
    }
    if (!this.best.isClosedTo(0)) this.visitOthers();
    for (let t = 0; t < terms; t++) this.query[this.order[t]] = 0;
  }

  private arrange(indices: Int32Array, values: Float64Array, start: number, end: number): number {
    const { starts } = this.index;
    if (end - start > this.order.length) {
      this.order = new Int32Array(2 * (end - start));
      this.gain = new Float64Array(2 * (end - start));
      this.rest = new Float64Array(2 * (end - start) + 1);
    }
    const { order, gain, rest, query } = this;
    let terms = 0;
    for (let k = start; k < end; k++) {
      const column = indices[k];
      const count = starts[column + 1] - starts[column];
      if (count === 0 || values[k] === 0) continue;
      query[column] = values[k];
      const worth = (values[k] * values[k]) / count;
      let at = terms++;
      for (; at > 0 && gain[at - 1] < worth; at--) {
        gain[at] = gain[at - 1];
        order[at] = order[at - 1];
      }
      gain[at] = worth;
      order[at] = column;
    }
    rest[terms] = 0;
    let sum = 0;
    for (let t = terms - 1; t >= 0; t--) {
      sum += query[order[t]] * query[order[t]];
      rest[t] = Math.sqrt(sum);
    }
    return terms;
  }

  private weighRest(from: number, terms: number): void {
    const { mass, order, query } = this;
    mass.fill(0);
    this.restBits = 0;
    for (let t = from; t < terms; t++) {
      const bit = signatureBit(order[t]);
      mass[bit] += query[order[t]] * query[order[t]];
      this.restBits |= 1 << bit;
    }
  }

  /** The most that the rest of the query can have in common with a row of this signature, squared. */
  private shared(signature: number): number {
    let shared = 0;
    for (let bits = signature & this.restBits; bits !== 0; bits &= bits - 1) {
      shared += this.mass[31 - Math.clz32(bits & -bits)];
    }
    return shared;
  }

  /** Visits the rows of a column whose weight there leaves them a chance. */
  private scan(column: number, length: number): void {
    const { starts, postedRows, postedWeights, postedSignatures } = this.index;
    const { best } = this;
    const cosine = Math.min(1, Math.max(-1, this.query[column] / length));
    let threshold = best.threshold;
    let at = firstAtMost(
      postedWeights,
      starts[column],
      starts[column + 1],
      highest(cosine, threshold, length),
    );
    let low = lowest(cosine, threshold, length);
    const value = this.query[column];
    for (; at < starts[column + 1]; at++) {
      const weight = postedWeights[at];
      if (weight < low) break;
      const missing = threshold - 2 * SLACK - value * weight;
      if (missing > 0) {
        const shared = this.shared(postedSignatures[at]);
        if (shared * (1 - weight * weight) < missing * missing) continue;
      }
      const row = postedRows[at];
      if (this.visit[row] === this.visitNumber) continue;
      this.visitRow(row);
      if (best.threshold !== threshold) {
        threshold = best.threshold;
        low = lowest(cosine, threshold, length);
      }
    }
  }

  private visitRow(row: number): void {
    const { indptr, indices, data } = this.index.rows;
    const { query } = this;
    this.visit[row] = this.visitNumber;
    let sum = 0;
    const end = indptr[row + 1];
    for (let k = indptr[row]; k < end; k++) sum += data[k] * query[indices[k]];
    if (sum > this.best.threshold - SLACK) this.best.offer(row, roundSimilarity(sum));
  }

  /** Rows that share no column have the similarity 0, which counts when nothing better is left. */
  private visitOthers(): void {
    for (let row = 0; row < this.visit.length && !this.best.isClosedTo(row); row++) {
      if (this.visit[row] !== this.visitNumber) this.visitRow(row);
    }
  }
}

/*
 * With the query's part of `length` and the weight w = cos(a) in the column, the bound is
 * length cos(a - b), where cos(b) = `cosine`: it reaches the threshold between two angles around b.
 */
function lowest(cosine: number, threshold: number, length: number): number {
  const reached = (threshold - SLACK) / length;
  if (!(reached > -cosine)) return -1;
  return cosine * reached - sines(cosine, reached) - SLACK;
}

function highest(cosine: number, threshold: number, length: number): number {
  const reached = (threshold - SLACK) / length;
  if (!(reached > cosine)) return 2;
  return cosine * reached + sines(cosine, reached) + SLACK;
}

function sines(a: number, b: number): number {
  return Math.sqrt(Math.max(0, 1 - a * a) * Math.max(0, 1 - b * b));
}

function firstAtMost(descending: Float64Array, from: number, to: number, limit: number): number {
  if (from === to || descending[from] <= limit) return from;
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (descending[middle] <= limit) high = middle;
    else low = middle + 1;
  }
  return low;
}

import type { CosineIndex } from './cosineIndex';
import { NeighborList } from './neighborList';
import { roundSimilarity } from './roundSimilarity';

// For each term of a sum, more than 32-bit floats can be off by at both ends of a comparison.
const ROUNDING = 2.5e-7;

/**
 * Finds the rows of an index that are most similar to one row, exactly those that comparing with every row would find.
 *
 * The products are summed column by column in 32-bit floats, which is fast: only the rows that share a column are
 * touched, and the sums stay in the processor's cache. The few rows whose sum comes so close to the best that rounding
 * could have changed their order are then compared again in full precision.
 */
export class CosineSearch {
  readonly best: NeighborList;
  private readonly rough: NeighborList;
  private readonly query: Float64Array;
  private readonly sums: Float32Array;
  private readonly candidates: Int32Array;

  constructor(
    private readonly index: CosineIndex,
    k: number,
  ) {
    this.best = new NeighborList(k);
    this.rough = new NeighborList(k);
    this.query = new Float64Array(index.rows.columns);
    this.sums = new Float32Array(index.rows.rows);
    this.candidates = new Int32Array(index.rows.rows);
  }

  /**
   * Leaves in `best` the rows most similar to a query row.
   * @param indices - its columns
   * @param values - its values there; the row must have length 1, or be zeros
   */
  search(indices: Int32Array, values: Float64Array, start: number, end: number): void {
    this.best.clear();
    this.sums.fill(0);
    const slack = ROUNDING * (end - start + 2);
    let isPositive = this.index.isPositive;
    for (let k = start; k < end; k++) {
      this.query[indices[k]] = values[k];
      isPositive &&= values[k] >= 0;
    }
    if (isPositive && this.best.k === 1) this.findNearest(indices, values, start, end, slack);
    else this.findSeveral(indices, values, start, end, slack, isPositive);
    for (let k = start; k < end; k++) this.query[indices[k]] = 0;
  }

  /** Sums only grow here, so that the row with the highest is among those that were ever within reach of the lead. */
  private findNearest(
    indices: Int32Array,
    values: Float64Array,
    start: number,
    end: number,
    slack: number,
  ): void {
    const { starts, postedRows, roundedWeights } = this.index;
    const { best, sums, candidates } = this;
    let found = 0;
    let limit = 0;
    for (let k = start; k < end; k++) {
      const value = values[k];
      const to = starts[indices[k] + 1];
      for (let at = starts[indices[k]]; at < to; at++) {
        const row = postedRows[at];
        const sum = sums[row] + value * roundedWeights[at];
        sums[row] = sum;
        if (sum > limit) {
          if (found < candidates.length) candidates[found] = row;
          found++;
          limit = Math.max(limit, sum - slack);
        }
      }
    }
    // Where many rows are the same, the list can be too short.
    const isListed = found <= candidates.length;
    for (let t = 0; t < (isListed ? found : sums.length); t++) {
      const row = isListed ? candidates[t] : t;
      if (sums[row] < limit || sums[row] <= 0) continue;
      best.offer(row, this.similarity(row));
      sums[row] = 0;
    }
    // The first of the rows that share nothing.
    if (!(best.threshold > 0)) best.offer(0, 0);
  }

  private findSeveral(
    indices: Int32Array,
    values: Float64Array,
    start: number,
    end: number,
    slack: number,
    isPositive: boolean,
  ): void {
    const { best, rough, sums, candidates } = this;
    let found = this.sumUp(indices, values, start, end);
    if (!isPositive) {
      for (let row = 0; row < sums.length; row++) candidates[row] = row;
      found = sums.length;
    }
    rough.clear();
    for (let t = 0; t < found; t++) {
      if (sums[candidates[t]] > rough.threshold) rough.offer(candidates[t], sums[candidates[t]]);
    }
    const limit = rough.threshold - slack;
    for (let t = 0; t < found; t++) {
      if (sums[candidates[t]] >= limit) best.offer(candidates[t], this.similarity(candidates[t]));
    }
    if (!isPositive) return;
    for (let row = 0; row < sums.length && !best.isClosedTo(row); row++) {
      if (sums[row] === 0) best.offer(row, 0);
    }
  }

  /** Lists the rows whose sum rises above 0 among the candidates, and returns their number. */
  private sumUp(indices: Int32Array, values: Float64Array, start: number, end: number): number {
    const { starts, postedRows, roundedWeights } = this.index;
    const { sums, candidates } = this;
    let found = 0;
    for (let k = start; k < end; k++) {
      const value = values[k];
      const to = starts[indices[k] + 1];
      for (let at = starts[indices[k]]; at < to; at++) {
        const row = postedRows[at];
        const before = sums[row];
        sums[row] = before + value * roundedWeights[at];
        if (before === 0 && sums[row] > 0 && found < candidates.length) candidates[found++] = row;
      }
    }
    return found;
  }

  private similarity(row: number): number {
    const { indptr, indices, data } = this.index.rows;
    const { query } = this;
    let sum = 0;
    const end = indptr[row + 1];
    for (let k = indptr[row]; k < end; k++) sum += data[k] * query[indices[k]];
    return roundSimilarity(sum);
  }
}

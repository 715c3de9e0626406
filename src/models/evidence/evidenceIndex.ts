import { normalizeRows } from '../../matrix/normalizeRows';
import type { SparseMatrix, SparseRow } from '../../matrix/sparseMatrix';

/** How the cosines to a class's rows become one number: the largest, a fifth of the five largest, by words only. */
export type PoolKind = 'nearest' | 'nearestFive' | 'nearestByWords';

/** Part of a score: `factor` times a row's value in each column that the alert has too. */
export interface RowShare {
  /** The place of the row in the index. */
  readonly place: number;
  /** What the product of both values is multiplied with, for a cosine. */
  readonly factor: number;
}

const FIVE = 5;
const MAX_SHORT = 1 << 16;

/**
 * Rows of many classes, to find each class's nearest to an alert: an inverted index whose rows stand class by
 * class, so that one pass over the alert's terms gives the cosines to all of them.
 *
 * Rows are brought to length 1, and kept as 32-bit floats. A row without values is no neighbour of anything.
 */
export class EvidenceIndex {
  readonly rows: number;
  /** The row of the input at each place of the index. */
  readonly rowAt: Int32Array;
  /** Class `c` has the places from `starts[c]` up to `starts[c + 1]`. */
  private readonly starts: Int32Array;
  private readonly indptr: Int32Array;
  private readonly places: Uint16Array | Int32Array;
  private readonly values: Float32Array;
  /** One over the length of each row in the words' columns. */
  private readonly wordFactors: Float64Array;
  private readonly products: Float64Array;

  /**
   * @param codes - the class of each row, from 0 up to `classes`
   * @param words - how many columns, from the first, are the words'
   */
  constructor(
    matrix: SparseMatrix,
    codes: ArrayLike<number>,
    private readonly classes: number,
    private readonly words: number,
  ) {
    this.rows = matrix.rows;
    this.starts = new Int32Array(classes + 1);
    for (let i = 0; i < codes.length; i++) this.starts[codes[i] + 1]++;
    for (let c = 0; c < classes; c++) this.starts[c + 1] += this.starts[c];
    const next = this.starts.slice(0, classes);
    this.rowAt = new Int32Array(matrix.rows);
    for (let i = 0; i < codes.length; i++) this.rowAt[next[codes[i]]++] = i;
    const sorted = normalizeRows(matrix.selectRows(this.rowAt));
    this.wordFactors = Float64Array.from({ length: matrix.rows }, (_, i) => {
      const { indices, values } = sorted.row(i);
      return inverseNorm(values, 0, firstAtLeast(indices, words));
    });
    const byColumn = sorted.transpose();
    this.indptr = byColumn.indptr;
    // Half the memory to read is a good part of the time.
    this.places = matrix.rows <= MAX_SHORT ? Uint16Array.from(byColumn.indices) : byColumn.indices;
    this.values = Float32Array.from(byColumn.data);
    this.products = new Float64Array(matrix.rows);
  }

  /** Pools the cosines of an alert to all rows by class, a target for each kind; a class without rows gets 0. */
  pool(row: SparseRow, targets: ReadonlyMap<PoolKind, Float64Array>): void {
    const split = firstAtLeast(row.indices, this.words);
    const byWords = targets.get('nearestByWords');
    this.products.fill(0);
    this.multiply(row, 0, split);
    if (byWords) this.poolByWords(inverseNorm(row.values, 0, split), byWords);
    this.multiply(row, split, row.indices.length);
    const factor = inverseNorm(row.values, 0, row.values.length);
    const [nearest, nearestFive] = [targets.get('nearest'), targets.get('nearestFive')];
    if (nearest) this.poolNearest(factor, nearest);
    if (nearestFive) this.poolNearestFive(factor, nearestFive);
  }

  /** The rows of a class whose cosines make up its pooled number, and their shares of it. */
  sharesOf(row: SparseRow, code: number, kind: PoolKind): RowShare[] {
    const byWords = kind === 'nearestByWords';
    const end = byWords ? firstAtLeast(row.indices, this.words) : row.indices.length;
    this.products.fill(0);
    this.multiply(row, 0, end);
    const own = inverseNorm(row.values, 0, end);
    const count = kind === 'nearestFive' ? FIVE : 1;
    const first = this.starts[code];
    const rowFactor = (place: number): number => (byWords ? this.wordFactors[place] : 1);
    const cosine = (place: number): number => this.products[place] * rowFactor(place);
    return Array.from({ length: this.starts[code + 1] - first }, (_, k) => first + k)
      .filter((place) => cosine(place) > 0)
      .sort((a, b) => cosine(b) - cosine(a) || a - b)
      .slice(0, count)
      .map((place) => ({ place, factor: (rowFactor(place) * own) / count }));
  }

  /** The value of the row at a place in a column, 0 where it has none. */
  valueAt(place: number, column: number): number {
    let low = this.indptr[column];
    let high = this.indptr[column + 1];
    const end = high;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.places[middle] < place) low = middle + 1;
      else high = middle;
    }
    return low < end && this.places[low] === place ? this.values[low] : 0;
  }

  private multiply({ indices, values }: SparseRow, from: number, to: number): void {
    const { indptr, places, products } = this;
    const stored = this.values;
    for (let k = from; k < to; k++) {
      const value = values[k];
      const end = indptr[indices[k] + 1];
      for (let at = indptr[indices[k]]; at < end; at++) products[places[at]] += value * stored[at];
    }
  }

  private poolNearest(factor: number, target: Float64Array): void {
    const { products, starts, classes } = this;
    for (let c = 0; c < classes; c++) {
      let most = 0;
      const end = starts[c + 1];
      for (let place = starts[c]; place < end; place++) if (products[place] > most) most = products[place];
      target[c] = most * factor;
    }
  }

  private poolByWords(factor: number, target: Float64Array): void {
    const { products, starts, classes, wordFactors } = this;
    for (let c = 0; c < classes; c++) {
      let most = 0;
      const end = starts[c + 1];
      for (let place = starts[c]; place < end; place++) {
        const product = products[place] * wordFactors[place];
        if (product > most) most = product;
      }
      target[c] = most * factor;
    }
  }

  private poolNearestFive(factor: number, target: Float64Array): void {
    const { products, starts, classes } = this;
    const top = new Float64Array(FIVE);
    for (let c = 0; c < classes; c++) {
      top.fill(0);
      const end = starts[c + 1];
      for (let place = starts[c]; place < end; place++) {
        const product = products[place];
        if (product <= top[FIVE - 1]) continue;
        let slot = FIVE - 1;
        for (; slot > 0 && top[slot - 1] < product; slot--) top[slot] = top[slot - 1];
        top[slot] = product;
      }
      target[c] = ((top[0] + top[1] + top[2] + top[3] + top[4]) / FIVE) * factor;
    }
  }
}

function firstAtLeast(ascending: Int32Array, least: number): number {
  let k = 0;
  while (k < ascending.length && ascending[k] < least) k++;
  return k;
}

function inverseNorm(values: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let k = from; k < to; k++) sum += values[k] * values[k];
  return sum === 0 ? 0 : 1 / Math.sqrt(sum);
}

import type { SparseRow } from '../../matrix/sparseMatrix';
import type { IndexedRows } from './indexedRows';
import { firstAtLeast, inverseNorm } from './rowParts';

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

/**
 * Finds each class's nearest rows to an alert: as the rows stand class by class, one pass over the alert's terms gives
 * the cosines to all of them. A row without values is no neighbour of anything.
 */
export class EvidenceIndex {
  private readonly products: Float64Array;

  constructor(readonly indexed: IndexedRows) {
    this.products = new Float64Array(indexed.rows);
  }

  /** Pools the cosines of an alert to all rows by class, a target for each kind; a class without rows gets 0. */
  pool(row: SparseRow, targets: ReadonlyMap<PoolKind, Float64Array>): void {
    const split = firstAtLeast(row.indices, this.indexed.words);
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
    const { starts, words, wordFactors } = this.indexed;
    const byWords = kind === 'nearestByWords';
    const end = byWords ? firstAtLeast(row.indices, words) : row.indices.length;
    this.products.fill(0);
    this.multiply(row, 0, end);
    const own = inverseNorm(row.values, 0, end);
    const count = kind === 'nearestFive' ? FIVE : 1;
    const first = starts[code];
    const rowFactor = (place: number): number => (byWords ? wordFactors[place] : 1);
    const cosine = (place: number): number => this.products[place] * rowFactor(place);
    return Array.from({ length: starts[code + 1] - first }, (_, k) => first + k)
      .filter((place) => cosine(place) > 0)
      .sort((a, b) => cosine(b) - cosine(a) || a - b)
      .slice(0, count)
      .map((place) => ({ place, factor: (rowFactor(place) * own) / count }));
  }

  /** The value of the row at a place in a column, 0 where it has none. */
  valueAt(place: number, column: number): number {
    const { indptr, places, values } = this.indexed;
    let low = indptr[column];
    let high = indptr[column + 1];
    const end = high;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (places[middle] < place) low = middle + 1;
      else high = middle;
    }
    return low < end && places[low] === place ? values[low] : 0;
  }

  private multiply({ indices, values }: SparseRow, from: number, to: number): void {
    const { indptr, places, values: stored } = this.indexed;
    const { products } = this;
    for (let k = from; k < to; k++) {
      const value = values[k];
      let at = indptr[indices[k]];
      const end = indptr[indices[k] + 1];
      // A column has each place once, so that four products need not wait for one another: a third of the time less.
      for (const last = end - 3; at < last; at += 4) {
        const p = places[at];
        const q = places[at + 1];
        const r = places[at + 2];
        const s = places[at + 3];
        const a = products[p] + value * stored[at];
        const b = products[q] + value * stored[at + 1];
        const c = products[r] + value * stored[at + 2];
        const d = products[s] + value * stored[at + 3];
        products[p] = a;
        products[q] = b;
        products[r] = c;
        products[s] = d;
      }
      for (; at < end; at++) products[places[at]] += value * stored[at];
    }
  }

  private poolNearest(factor: number, target: Float64Array): void {
    const { starts, classes } = this.indexed;
    const { products } = this;
    for (let c = 0; c < classes; c++) {
      let most = 0;
      const end = starts[c + 1];
      for (let place = starts[c]; place < end; place++) if (products[place] > most) most = products[place];
      target[c] = most * factor;
    }
  }

  private poolByWords(factor: number, target: Float64Array): void {
    const { starts, classes, wordFactors } = this.indexed;
    const { products } = this;
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
    const { starts, classes } = this.indexed;
    const { products } = this;
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

import type { BinnedRows } from './binnedRows';
import { type LeafRules, leafHessian, type NodeSums } from './leafRules';

/** Numbers per bin: the sum of gradients, the sum of second derivatives, the number of rows. */
export const PER_BIN = 3;

/** The histogram of a node: of each bin in the columns that the node can still be split in. */
export interface NodeHistogram {
  /** `PER_BIN` numbers per bin; those of other columns and of common bins mean nothing. */
  readonly sums: Float64Array;
  /** What the entries of each column bring to a leaf's needs: rows, or second derivatives. */
  readonly entrySums: Float64Array;
  /** The columns that can still be split, ascending. */
  readonly columns: Int32Array;
  columnCount: number;
}

/** Rows of a node: those of an order from `start` up to `end`. */
export interface NodeRows extends NodeSums {
  readonly start: number;
  readonly end: number;
}

/**
 * Makes the histograms of a tree's nodes, in memory that is used again. Only rows in the smaller part of a split
 * are added up: what is left of the parent's histogram is the larger part's.
 *
 * On one side of each threshold there are entries only. So a column whose entries all together bring less than a
 * leaf needs cannot split the node, and is not looked at in the nodes below either: small nodes have few columns.
 */
export class NodeHistograms {
  private readonly free: NodeHistogram[] = [];
  /** What each row brings to a leaf's needs. */
  private readonly brings: Float32Array;

  /**
   * @param order - rows in the order of the nodes
   * @param gradients - of the training rows, which are the first rows, as they are when a histogram is made
   * @param hessians - their second derivatives
   */
  constructor(
    private readonly rows: BinnedRows,
    private readonly rules: LeafRules,
    private readonly order: Int32Array,
    private readonly gradients: Float32Array,
    private readonly hessians: Float32Array,
  ) {
    const isCounted = rules.leafRows === 'counted';
    this.brings = isCounted ? new Float32Array(gradients.length).fill(1) : hessians;
  }

  /** The histogram of the root. */
  ofRoot(root: NodeRows): NodeHistogram {
    const histogram = this.take();
    const { columns } = histogram;
    for (let j = 0; j < columns.length; j++) columns[j] = j;
    this.addEntries(histogram, root);
    this.keepColumns(histogram, columns, columns.length, root);
    histogram.sums.fill(0);
    this.addRows(histogram, root);
    return histogram;
  }

  /** The histogram of a part of another node. */
  ofPart(parent: NodeHistogram, part: NodeRows): NodeHistogram {
    const histogram = this.take();
    const { binStarts } = this.rows;
    this.addEntries(histogram, part);
    this.keepColumns(histogram, parent.columns, parent.columnCount, part);
    if (histogram.columnCount === 0) return histogram;
    for (let at = 0; at < histogram.columnCount; at++) {
      const column = histogram.columns[at];
      histogram.sums.fill(0, PER_BIN * binStarts[column], PER_BIN * binStarts[column + 1]);
    }
    this.addRows(histogram, part);
    return histogram;
  }

  /** Takes a part out of a node's histogram, so that it is that of the rest. */
  remove(histogram: NodeHistogram, { start, end }: NodeRows, rest: NodeSums): void {
    const { order, gradients, hessians, brings } = this;
    const { indptr, bins, columnOfBin } = this.rows;
    const { sums, entrySums } = histogram;
    for (let at = start; at < end; at++) {
      const row = order[at];
      const gradient = gradients[row];
      const hessian = hessians[row];
      const brought = brings[row];
      for (let k = indptr[row]; k < indptr[row + 1]; k++) {
        const base = PER_BIN * bins[k];
        sums[base] -= gradient;
        sums[base + 1] -= hessian;
        sums[base + 2] -= 1;
        entrySums[columnOfBin[bins[k]]] -= brought;
      }
    }
    this.keepColumns(histogram, histogram.columns, histogram.columnCount, rest);
  }

  /** Lets the memory of a histogram be used for others. */
  giveBack(histogram: NodeHistogram): void {
    this.free.push(histogram);
  }

  private take(): NodeHistogram {
    const { columnOf, columnOfBin } = this.rows;
    return (
      this.free.pop() ?? {
        sums: new Float64Array(PER_BIN * columnOfBin.length),
        entrySums: new Float64Array(columnOf.length),
        columns: new Int32Array(columnOf.length),
        columnCount: 0,
      }
    );
  }

  private addRows({ sums }: NodeHistogram, { start, end }: NodeRows): void {
    const { order, gradients, hessians } = this;
    const { indptr, bins } = this.rows;
    for (let at = start; at < end; at++) {
      const row = order[at];
      const gradient = gradients[row];
      const hessian = hessians[row];
      for (let k = indptr[row]; k < indptr[row + 1]; k++) {
        const base = PER_BIN * bins[k];
        sums[base] += gradient;
        sums[base + 1] += hessian;
        sums[base + 2] += 1;
      }
    }
  }

  private addEntries({ entrySums }: NodeHistogram, { start, end }: NodeRows): void {
    const { order, brings } = this;
    const { indptr, bins, columnOfBin } = this.rows;
    entrySums.fill(0);
    for (let at = start; at < end; at++) {
      const row = order[at];
      const brought = brings[row];
      for (let k = indptr[row]; k < indptr[row + 1]; k++) entrySums[columnOfBin[bins[k]]] += brought;
    }
  }

  private keepColumns(histogram: NodeHistogram, from: Int32Array, count: number, node: NodeSums): void {
    const { columns, entrySums } = histogram;
    const { minSamplesLeaf, leafRows } = this.rules;
    const needed = leafRows === 'counted' ? minSamplesLeaf : leafHessian(this.rules, node);
    let kept = 0;
    for (let at = 0; at < count; at++) {
      if (entrySums[from[at]] >= needed) columns[kept++] = from[at];
    }
    histogram.columnCount = kept;
  }
}

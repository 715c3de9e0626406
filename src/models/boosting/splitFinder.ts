import type { BinnedRows } from './binnedRows';
import { type LeafRules, leafHessian, type NodeSums } from './leafRules';
import { type NodeHistogram, PER_BIN } from './nodeHistograms';

// Differences below this part of what is compared are noise of the sums.
const NOISE = 1e-12;

/**
 * Finds the best split of a node in its histogram. A split's gain is how much it lowers the second-order
 * approximation of the loss, times 2; of equal gains the first column's and lowest threshold's counts.
 */
export class SplitFinder {
  /** The gain of the split that was found last, 0 when there was none. */
  gain = 0;
  /** Its column, by the number in the binned rows. */
  column = 0;
  /** The highest bin that goes left. */
  bin = 0;
  private best = 0;
  private minRows = 0;
  private minHessian = 0;

  constructor(
    private readonly rows: BinnedRows,
    private readonly rules: LeafRules,
  ) {}

  /** Looks through the columns of a histogram. Returns whether there is a split. */
  find({ sums: histogram, columns, columnCount }: NodeHistogram, node: NodeSums): boolean {
    const whole = (node.gradient * node.gradient) / (node.hessian + this.rules.l2Regularization);
    const none = whole * (1 + NOISE);
    this.gain = 0;
    this.best = none;
    this.minRows = this.rules.leafRows === 'counted' ? this.rules.minSamplesLeaf : 1;
    this.minHessian = leafHessian(this.rules, node);
    for (let at = 0; at < columnCount; at++) this.scan(histogram, columns[at], node);
    if (this.best === none) return false;
    this.gain = this.best - whole;
    return true;
  }

  /** From both ends up to the common bin, whose rows need no sums then. */
  private scan(histogram: Float64Array, column: number, sums: NodeSums): void {
    const { binStarts, commonBins } = this.rows;
    const below = this.scanBelow(histogram, column, binStarts[column], commonBins[column], sums);
    this.scanAbove(histogram, column, commonBins[column], binStarts[column + 1] - 1, below, sums);
  }

  /** Splits with the common bin on the right. Returns the number of rows below it. */
  private scanBelow(
    histogram: Float64Array,
    column: number,
    from: number,
    common: number,
    { count, gradient, hessian }: NodeSums,
  ): number {
    const { l2Regularization } = this.rules;
    const { minRows, minHessian } = this;
    let rows = 0;
    let g = 0;
    let h = 0;
    for (let bin = from; bin < common; bin++) {
      const inBin = histogram[PER_BIN * bin + 2];
      if (inBin === 0) continue;
      rows += inBin;
      g += histogram[PER_BIN * bin];
      h += histogram[PER_BIN * bin + 1];
      if (rows < minRows || count - rows < minRows) continue;
      const otherG = gradient - g;
      const otherH = hessian - h;
      if (h < minHessian || otherH < minHessian) continue;
      if (!isAbove(this.best, g, h + l2Regularization, otherG, otherH + l2Regularization)) continue;
      const value = scoreOf(g, h + l2Regularization, otherG, otherH + l2Regularization);
      if (value > this.best) {
        this.best = value;
        this.column = column;
        this.bin = bin;
      }
    }
    return rows;
  }

  /** Splits with the common bin on the left. */
  private scanAbove(
    histogram: Float64Array,
    column: number,
    common: number,
    to: number,
    below: number,
    { count, gradient, hessian }: NodeSums,
  ): void {
    const { l2Regularization } = this.rules;
    const { minRows, minHessian } = this;
    let rows = 0;
    let g = 0;
    let h = 0;
    let best = this.best;
    let split = -1;
    for (let bin = to; bin >= common; bin--) {
      const inBin = bin === common ? count - rows - below : histogram[PER_BIN * bin + 2];
      if (inBin === 0) continue;
      // A threshold right above a bin that has rows is the lowest of those that split alike.
      if (rows >= minRows) {
        if (count - rows < minRows) break;
        const otherG = gradient - g;
        const otherH = hessian - h;
        const isAllowed = h >= minHessian && otherH >= minHessian;
        if (isAllowed && isAbove(best, g, h + l2Regularization, otherG, otherH + l2Regularization)) {
          const value = scoreOf(g, h + l2Regularization, otherG, otherH + l2Regularization);
          if (value > best || (value === best && split >= 0)) {
            best = value;
            split = bin;
          }
        }
      }
      rows += inBin;
      g += histogram[PER_BIN * bin];
      h += histogram[PER_BIN * bin + 1];
    }
    if (split < 0) return;
    this.best = best;
    this.column = column;
    this.bin = split;
  }
}

/** What both sides of a split lower the loss by, times 2. */
function scoreOf(g: number, h: number, otherG: number, otherH: number): number {
  return (g * g) / h + (otherG * otherG) / otherH;
}

/** Whether the score may be as high, told without divisions: they take most of the time. */
function isAbove(best: number, g: number, h: number, otherG: number, otherH: number): boolean {
  return g * g * otherH + otherG * otherG * h >= best * (1 - NOISE) * h * otherH;
}

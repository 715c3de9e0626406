import { shareTimesLog } from './entropy';
import type { WeightedLabels } from './splitter';

/**
 * The weight of each class in a node and in its left part, summed in the order of the rows, from the side that
 * is nearer: the steps that scikit-learn takes, since sums of fractions depend on them.
 */
export class OrderedSums {
  weight = 0;
  leftWeight = 0;
  private readonly labels: WeightedLabels;
  private readonly rows: Int32Array;
  private readonly total: Float64Array;
  private readonly left: Float64Array;
  /** The classes that have rows in the node, ascending. */
  private present: number[] = [];
  private start = 0;
  private end = 0;
  private middle = 0;

  constructor(labels: WeightedLabels, rows: Int32Array) {
    this.labels = labels;
    this.rows = rows;
    this.total = new Float64Array(labels.classCount);
    this.left = new Float64Array(labels.classCount);
  }

  get rightWeight(): number {
    return this.weight - this.leftWeight;
  }

  enter(start: number, end: number): void {
    const { total } = this;
    const { codes, weights } = this.labels;
    this.start = start;
    this.end = end;
    this.weight = 0;
    total.fill(0);
    const present = new Set<number>();
    for (let i = start; i < end; i++) {
      const row = this.rows[i];
      total[codes[row]] += weights[row];
      this.weight += weights[row];
      present.add(codes[row]);
    }
    this.present = [...present].sort((a, b) => a - b);
  }

  forEachClass(visit: (code: number, weight: number) => void): void {
    for (const code of this.present) visit(code, this.total[code]);
  }

  /** Moves all rows to the right part. */
  reset(): void {
    this.left.fill(0);
    this.leftWeight = 0;
    this.middle = this.start;
  }

  /** Lets the left part end at a place that lies after the last one. */
  moveTo(middle: number): void {
    const { left, rows } = this;
    const { codes, weights } = this.labels;
    if (middle - this.middle <= this.end - middle) {
      for (let i = this.middle; i < middle; i++) {
        left[codes[rows[i]]] += weights[rows[i]];
        this.leftWeight += weights[rows[i]];
      }
    } else {
      left.set(this.total);
      this.leftWeight = this.weight;
      for (let i = this.end - 1; i >= middle; i--) {
        left[codes[rows[i]]] -= weights[rows[i]];
        this.leftWeight -= weights[rows[i]];
      }
    }
    this.middle = middle;
  }

  /** Minus each side's weight times its entropy, with quick logarithms: exact but for rounding. */
  entropyEstimate(): number {
    const { left, total, present, leftWeight, rightWeight } = this;
    let sum = 0;
    for (const code of present) {
      const inLeft = left[code];
      const inRight = total[code] - inLeft;
      if (inLeft > 0) sum += inLeft * Math.log2(inLeft / leftWeight);
      if (inRight > 0) sum += inRight * Math.log2(inRight / rightWeight);
    }
    return sum;
  }

  nodeImpurity(criterion: 'gini' | 'entropy'): number {
    const { total, weight } = this;
    if (criterion === 'entropy') {
      return this.present.reduce((entropy, code) => entropy - termOf(total[code], weight), 0);
    }
    return 1 - this.present.reduce((sum, code) => sum + total[code] * total[code], 0) / (weight * weight);
  }

  leftImpurity(criterion: 'gini' | 'entropy'): number {
    const { left, leftWeight: weight } = this;
    let sum = 0;
    if (criterion === 'entropy') {
      for (const code of this.present) sum -= termOf(left[code], weight);
      return sum;
    }
    for (const code of this.present) sum += left[code] * left[code];
    return 1 - sum / (weight * weight);
  }

  rightImpurity(criterion: 'gini' | 'entropy'): number {
    const { left, total, rightWeight: weight } = this;
    let sum = 0;
    if (criterion === 'entropy') {
      for (const code of this.present) sum -= termOf(total[code] - left[code], weight);
      return sum;
    }
    for (const code of this.present) sum += (total[code] - left[code]) * (total[code] - left[code]);
    return 1 - sum / (weight * weight);
  }
}

function termOf(part: number, weight: number): number {
  return part > 0 ? shareTimesLog(part / weight) : 0;
}
